/** How files of a form begin: some bytes, at a place. */
type Beginning = { at: number; text: string };

const images: readonly Beginning[] = [
  { at: 0, text: "\xFF\xD8\xFF" },
  { at: 0, text: "\x89PNG\r\n\x1A\n" },
  { at: 0, text: "GIF8" },
  { at: 0, text: "BM" },
  { at: 8, text: "WEBP" },
  { at: 4, text: "ftyp" },
];
const films: readonly Beginning[] = [{ at: 4, text: "ftyp" }];
const packed: readonly Beginning[] = [{ at: 0, text: "PK" }];
const old: readonly Beginning[] = [{ at: 0, text: "\xD0\xCF\x11\xE0" }];

/** By ending. Viewers open a picture whatever kind of picture its name says. */
const forms: Readonly<Record<string, readonly Beginning[]>> = {
  jpg: images,
  jpeg: images,
  png: images,
  gif: images,
  bmp: images,
  webp: images,
  heic: images,
  pdf: [{ at: 0, text: "%PDF" }],
  zip: packed,
  docx: packed,
  xlsx: packed,
  pptx: packed,
  doc: old,
  xls: old,
  mp4: films,
  mov: films,
  m4a: films,
};

/** So many bytes of the beginning tell the form. */
export const headBytes = 16;

/**
 * Does a file begin like what its ending says? `head` are its first bytes. Null for endings whose
 * beginning is not known; an empty file opens as nothing.
 *
 * @example opensAs("photo.jpg", new TextEncoder().encode("<html>")) // false
 */
export function opensAs(name: string, head: Uint8Array): boolean | null {
  if (head.length === 0) return false;
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const known = Object.hasOwn(forms, ending) ? forms[ending] : undefined;
  if (known === undefined) return null;
  const isAt = ({ at, text }: Beginning) =>
    [...text].every((character, index) => head[at + index] === character.charCodeAt(0));
  return known.some(isAt);
}

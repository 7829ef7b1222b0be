const encoder = new TextEncoder();

/** What each byte becomes when text is read as Windows-1252, as browsers and Excel do. */
const western = new TextDecoder("windows-1252");
const taiwan = new TextDecoder("big5");
const unicode = new TextDecoder("utf-8");

const westernBytes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [western.decode(Uint8Array.of(byte)), byte] as const),
);

function hasForeign(text: string): boolean {
  return /\P{ASCII}/u.test(text);
}

/** Bytes of a text written in Windows-1252; null when a character has no place there. */
function asWesternBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = westernBytes.get(text[at] ?? "");
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** Text whose bytes were each taken for a character of Latin-1, control characters included. */
function asLatin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function isLatinOf(bytes: Uint8Array, next: string): boolean {
  return next.length === bytes.length && asLatin(bytes) === next;
}

/** A reading that went wrong may end in a cut character; only what both have is compared. */
function isAlike(made: string, found: string): boolean {
  const [a, b] = [made.replace(/\uFFFD+$/u, ""), found.replace(/\uFFFD+$/u, "")];
  return a.length > 0 && a === b;
}

/**
 * Is the new text the old one read in a wrong encoding: UTF-8 as Western or as Big5, Big5 as Western,
 * once or twice over?
 *
 * @example isReEncoded("退", "é€€") // true
 */
export function isReEncoded(old: string, next: string): boolean {
  if (!hasForeign(old)) return false;
  if (isLatinOf(encoder.encode(old), next)) return true;
  const once = western.decode(encoder.encode(old));
  if (isAlike(once, next) || isAlike(western.decode(encoder.encode(once)), next)) return true;
  if (isAlike(taiwan.decode(encoder.encode(old)), next)) return true;
  const bytes = asWesternBytes(next);
  if (bytes === null) return false;
  return isAlike(taiwan.decode(bytes), old) || isAlike(unicode.decode(bytes), old);
}

/**
 * Were characters replaced by "?", by a box or by the replacement character, all else being kept?
 *
 * @example lostCharacters("退貨 ok", "?? ok") // true
 */
export function lostCharacters(old: string, next: string): boolean {
  const parts = next.split(/[?\uFFFD\u25A1]+/u);
  if (parts.length < 2 || !hasForeign(old)) return false;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = old.indexOf(part, at);
    if (found < 0 || (index === 0 && found !== 0)) return false;
    if (index > 0 && part !== "" && !hasForeign(old.slice(at, found))) return false;
    at = found + part.length;
  }
  const last = parts[parts.length - 1] ?? "";
  return last === "" ? hasForeign(old.slice(at)) : old.endsWith(last);
}

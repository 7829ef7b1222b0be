/** How the text of a ticket file is written. */
export type TextEncodingName = "utf-8" | "cp950" | "utf-16le" | "utf-16be" | "unknown";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const strictBig5 = new TextDecoder("big5", { fatal: true });

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Some decoders let two bytes pass that no Big5 text can hold; they come out as these. */
const neverInBig5 = /[\u0080\uf8f8]/;

function big5Text(bytes: Uint8Array): string | null {
  const text = attempt(strictBig5, bytes);
  return text === null || neverInBig5.test(text) ? null : text;
}

/**
 * Is every one of these texts good UTF-8, or else good CP950 (the Big5 that Excel writes in Taiwan)?
 *
 * Decided over all texts together, because a single word can be valid in both. `unknown` when some
 * text is neither. Never throws.
 *
 * @example encodingOf([Uint8Array.of(0xa7, 0x41)]) // "cp950"
 */
export function encodingOf(texts: readonly Uint8Array[]): "utf-8" | "cp950" | "unknown" {
  if (texts.every((bytes) => attempt(strictUtf8, bytes) !== null)) return "utf-8";
  return texts.every((bytes) => big5Text(bytes) !== null) ? "cp950" : "unknown";
}

/**
 * The text of one cell. Bytes that fit no encoding become replacement characters, so that a damaged
 * cell is visible instead of lost. Never throws.
 *
 * @example cellText(Uint8Array.of(0xa7, 0x41), "cp950") // "你"
 */
export function cellText(bytes: Uint8Array, encoding: TextEncodingName): string {
  const big5 = encoding === "cp950" ? big5Text(bytes) : null;
  return big5 ?? lenientUtf8.decode(bytes);
}

/**
 * On which column (from 1, in UTF-16 units) of its line does the byte at `offset` stand?
 *
 * `lineStart` is the offset at which the line begins.
 *
 * @example columnAt(new TextEncoder().encode("工單,x"), 0, 7) // 4
 */
export function columnAt(bytes: Uint8Array, lineStart: number, offset: number): number {
  const before = bytes.subarray(lineStart, offset);
  return (
    (attempt(strictUtf8, before) ?? attempt(strictBig5, before) ?? lenientUtf8.decode(before))
      .length + 1
  );
}

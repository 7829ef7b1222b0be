/** The ways of writing text that office programs in Taiwan leave behind. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "big5";

/** Text without its byte order mark, and how it was written. */
export type DecodedText = { text: string; encoding: Encoding };

/** Enough bytes to see the zeros that UTF-16 puts beside every Latin letter. */
const sampleLength = 512;

function attempt(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 is known by its mark, or by zeros standing in every second place and nowhere else. */
function utf16Kind(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const sample = bytes.subarray(0, sampleLength);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even === 0) return "utf-16le";
  return even > sample.length / 8 && odd === 0 ? "utf-16be" : null;
}

/** Some decoders let bytes through that no Big5 file has: control characters, unassigned ones. */
const noBig5 = /[^\P{Cc}\t\n\r]|\p{Cn}|\ufffd/u;

/**
 * Which text do these bytes hold? Strict UTF-8 first, then UTF-16 and Big5 (CP950), each only when
 * every byte fits. Null when none fits: the file is damaged or is no text. A byte order mark is
 * removed. Big5 also accepts some text of other old encodings as nonsense, so whoever shows it must
 * say that it was read as Big5. Never throws.
 *
 * @example decode(Uint8Array.of(0xa7, 0x41)) // { text: "你", encoding: "big5" }
 */
export function decode(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Kind(bytes);
  const candidates: Encoding[] = utf16 ? [utf16] : ["utf-8", "big5"];
  for (const encoding of candidates) {
    const text = attempt(bytes, encoding);
    const isText = text !== null && !(encoding === "big5" && noBig5.test(text));
    if (isText) return { text, encoding };
  }
  return null;
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  big5: "Big5 (CP950)",
};

/**
 * The name of an encoding as people know it.
 *
 * @example encodingName("big5") // "Big5 (CP950)"
 */
export function encodingName(encoding: Encoding): string {
  return encodingNames[encoding];
}

import type { TextEncodingName } from "./cell-text.ts";

/** Turns chunks of UTF-16 into chunks of UTF-8, because only those can be scanned as bytes. */
export type Transcoder = (chunk: Uint8Array, isLast: boolean) => Uint8Array;

/**
 * Which kind of UTF-16 are these first bytes, if any? Known by the byte order mark, or by zeros in
 * every second place and nowhere else.
 *
 * @example utf16Kind(Uint8Array.of(0xff, 0xfe, 0x61, 0x00)) // "utf-16le"
 */
export function utf16Kind(sample: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return "utf-16le";
  if (sample[0] === 0xfe && sample[1] === 0xff) return "utf-16be";
  const zeros: [number, number] = [0, 0];
  for (const [index, byte] of sample.subarray(0, 512).entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  }
  const many = Math.min(512, sample.length) / 8;
  if (zeros[1] > many && zeros[0] === 0) return "utf-16le";
  return zeros[0] > many && zeros[1] === 0 ? "utf-16be" : null;
}

/**
 * A transcoder for the encoding found; chunks of every other encoding pass unchanged.
 *
 * @example transcoderFor("utf-16le")(Uint8Array.of(0x61, 0x00), true) // Uint8Array [0x61]
 */
export function transcoderFor(encoding: TextEncodingName): Transcoder {
  if (encoding !== "utf-16le" && encoding !== "utf-16be") return (chunk) => chunk;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (chunk, isLast) => encoder.encode(decoder.decode(chunk, { stream: !isLast }));
}

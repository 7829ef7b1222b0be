import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { headBytes } from "./file-form.ts";

/** What a file really holds. */
export type MeasuredFile = { bytes: number; sha256: string; head: Uint8Array };

/**
 * How long is a file, what is its checksum, and how does it begin? Read chunk by chunk.
 *
 * @example (await measuredFile([new TextEncoder().encode("abc")])).sha256.slice(0, 8) // "ba7816bf"
 */
export async function measuredFile(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<MeasuredFile> {
  const sum = sha256.create();
  let bytes = 0;
  let head = new Uint8Array(0);
  for await (const chunk of chunks) {
    sum.update(chunk);
    bytes += chunk.length;
    if (head.length >= headBytes) continue;
    head = Uint8Array.of(...head, ...chunk.subarray(0, headBytes - head.length));
  }
  return { bytes, sha256: bytesToHex(sum.digest()), head };
}

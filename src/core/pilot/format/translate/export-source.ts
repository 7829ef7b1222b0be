/** An export that can be read more than once: first to see how it is written, then to translate it. */
export interface ExportSource {
  /** Name for findings and, where it says nothing of a person, for the `source_file` column. */
  name: string;
  /** The bytes from the beginning, in chunks of any size; every call begins anew. */
  chunks(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** The first bytes of a file, from which its form is judged. */
const sampleBytes = 64 * 1024;

/**
 * The first 64 KiB of an export, and whether that is all of it.
 *
 * @example (await sampleOf({ name: "a.csv", chunks: () => [bytes] })).isWhole // true for a small file
 */
export async function sampleOf(
  source: ExportSource,
): Promise<{ sample: Uint8Array; isWhole: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    parts.push(chunk);
    length += chunk.length;
    if (length > sampleBytes) break;
  }
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return { sample: joined.subarray(0, sampleBytes), isWhole: length <= sampleBytes };
}

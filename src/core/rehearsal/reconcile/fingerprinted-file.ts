import { FingerprintedRows } from "./fingerprinted-rows.ts";
import {
  type FingerprintedFile,
  type FingerprintTask,
  type RecordFile,
  readRows,
} from "./record-file.ts";
import { RowFingerprints } from "./row-fingerprint.ts";
import { ValueCounts } from "./value-counts.ts";

/**
 * Reads a file once: a fingerprint of every row, and the counts and sums by month and state.
 *
 * @example (await fingerprintedFile(file, task)).rows.rows // as many as the file has
 */
export async function fingerprintedFile(
  file: RecordFile,
  { columns, header }: FingerprintTask,
): Promise<FingerprintedFile> {
  const prints = new RowFingerprints(columns);
  const rows = new FingerprintedRows();
  const counts = new ValueCounts(header);
  await readRows(file, (row) => {
    prints.read(row);
    rows.add(prints.key, prints.row);
    if (prints.isKeyEmpty) rows.emptyKeys += 1;
    counts.read(row);
  });
  return { rows, counts: counts.result() };
}

/**
 * Reads two files at once where one of them can be read elsewhere, in another thread; else one after the
 * other.
 *
 * @example await bothFingerprinted([old, oldTask], [next, nextTask])
 */
export async function bothFingerprinted(
  [old, oldTask]: readonly [RecordFile, FingerprintTask],
  [next, nextTask]: readonly [RecordFile, FingerprintTask],
): Promise<{ old: FingerprintedFile; new: FingerprintedFile }> {
  const stop = new AbortController();
  // Awaited only later: a failure there is none here, where the file is then read and says what is wrong.
  const elsewhere = (next.fingerprinted?.(nextTask, stop.signal) ?? Promise.resolve(null)).catch(
    () => null,
  );
  try {
    const here = await fingerprintedFile(old, oldTask);
    return { old: here, new: (await elsewhere) ?? (await fingerprintedFile(next, nextTask)) };
  } catch (error) {
    stop.abort();
    throw error;
  }
}

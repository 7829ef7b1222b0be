import type { RecordRow } from "../records/record-row.ts";

/**
 * One export that can be read as often as asked for; the adapters stream it from a disk. `row` is told
 * every record in the order of the file, after `columns` was told the header (again when it grows).
 */
export type RecordFile = {
  name: string;
  read: (listener: {
    columns: (names: readonly string[]) => void;
    row: (row: RecordRow) => void;
  }) => Promise<void>;
  /** All columns; for formats without a header the whole file is read. */
  columns: () => Promise<readonly string[]>;
};

/** A file whose rows are all that is asked for. */
export type RowListener = (row: RecordRow) => void;

/**
 * Reads the rows of a file.
 *
 * @example await readRows(file, (row) => count(row))
 */
export async function readRows(file: RecordFile, row: RowListener): Promise<void> {
  await file.read({ columns: () => {}, row });
}

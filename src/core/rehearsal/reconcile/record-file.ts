import type { RecordRow } from "../records/record-row.ts";
import type { FingerprintedRows } from "./fingerprinted-rows.ts";
import type { ColumnPlaces } from "./row-fingerprint.ts";

/** A file whose rows are all that is asked for. */
export type RowListener = (row: RecordRow) => void;

/** Takes a row that was asked for, with its number from 0. */
export type NumberedListener = (row: RecordRow, number: number) => void;

/** What is to be read of a file: which columns are compared, and all that it has. */
export type FingerprintTask = { columns: ColumnPlaces; header: readonly string[] };

/** All that the first look at a file keeps of it. */
export type FingerprintedFile = { rows: FingerprintedRows; counts: Map<string, number> };

/**
 * One export that can be read as often as asked for; the adapters stream it from a disk. `row` is told
 * every record in the order of the file, after `columns` was told the header (again when it grows).
 */
export type RecordFile = {
  name: string;
  read: (listener: {
    columns: (names: readonly string[]) => void;
    row: RowListener;
  }) => Promise<void>;
  /** All columns; for formats without a header the whole file is read. */
  columns: () => Promise<readonly string[]>;
  /** Its bytes, where they are a table that can be read as tickets, too. */
  chunks?: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /**
   * Only some rows, by their numbers in order, once the file was read whole: for files in which reading
   * can start in the middle.
   */
  readSome?: (wanted: Uint32Array, row: NumberedListener) => Promise<void>;
  /** The first look at it in another thread; null where that is not worth it or does not go. */
  fingerprinted?: (
    task: FingerprintTask,
    stop?: AbortSignal | null,
  ) => Promise<FingerprintedFile | null>;
};

/**
 * Reads the rows of a file.
 *
 * @example await readRows(file, (row) => count(row))
 */
export async function readRows(file: RecordFile, row: RowListener): Promise<void> {
  await file.read({ columns: () => {}, row });
}

/**
 * Hands on those rows whose numbers are wanted; the first row that comes has the number `first`.
 *
 * @example onlyWanted(Uint32Array.of(4), 0, (row, number) => take(row)) // takes the fifth row
 */
export function onlyWanted(wanted: Uint32Array, first: number, row: NumberedListener): RowListener {
  let number = first;
  let at = wanted.findIndex((one) => one >= first);
  return (own) => {
    if (wanted[at] === number) {
      row(own, number);
      at += 1;
    }
    number += 1;
  };
}

/**
 * Reads some rows of a file by their numbers, in order; without reading all of it where that is possible.
 *
 * @example await readSomeRows(file, Uint32Array.of(4), (row, number) => take(row)) // the fifth row
 */
export async function readSomeRows(
  file: RecordFile,
  wanted: Uint32Array,
  row: NumberedListener,
): Promise<void> {
  if (wanted.length === 0) return;
  if (file.readSome) await file.readSome(wanted, row);
  else await readRows(file, onlyWanted(wanted, 0, row));
}

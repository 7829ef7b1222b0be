import { cellIn, type RecordRow } from "../records/record-row.ts";
import { type Fingerprint, fingerprint } from "./fingerprint.ts";
import { FingerprintedRows } from "./fingerprinted-rows.ts";
import { type RecordFile, readRows } from "./record-file.ts";
import { RowIndex } from "./row-index.ts";

/** A column of one file that names rows of another. */
export type ParentLink = {
  child: RecordFile;
  column: string;
  parent: RecordFile;
  parentColumn: string;
};

const nothing: Fingerprint = { a: 0, b: 0 };

function readerOf(place: number, take: (key: Fingerprint) => void) {
  const key: Fingerprint = { a: 0, b: 0 };
  return (row: RecordRow): void => {
    const bytes = cellIn(row, place);
    if (bytes.length === 0) return;
    fingerprint(bytes, 0, bytes.length, 7, 11, key);
    take(key);
  };
}

/**
 * How many rows of the child hang on a parent that is not there? Rows that name no parent do not count.
 * Null when either file lacks the column.
 *
 * @example await orphansOf({ child: messages, column: "ticket_id", parent: tickets, parentColumn: "ticket_id" }) // 0
 */
export async function orphansOf(link: ParentLink): Promise<number | null> {
  const childPlace = (await link.child.columns()).indexOf(link.column);
  const parentPlace = (await link.parent.columns()).indexOf(link.parentColumn);
  if (childPlace < 0 || parentPlace < 0) return null;
  const rows = new FingerprintedRows();
  await readRows(
    link.parent,
    readerOf(parentPlace, (key) => rows.add(key, nothing)),
  );
  const parents = new RowIndex(rows);
  let orphans = 0;
  await readRows(
    link.child,
    readerOf(childPlace, (key) => {
      if (!parents.has(key)) orphans += 1;
    }),
  );
  return orphans;
}

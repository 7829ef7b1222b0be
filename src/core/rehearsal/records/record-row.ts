import { ScannedRow } from "../../pilot/scan/scanned-row.ts";

/** One record of an export: its cells as bytes of UTF-8, in the order of the columns. Reused. */
export type RecordRow = ScannedRow;

const encoder = new TextEncoder();

/**
 * One record from texts, in the form in which rows of a CSV file come: for JSON, XML and for tables in
 * another encoding.
 *
 * @example rowOfTexts(["TL-1", "退貨"]).count // 2
 */
export function rowOfTexts(texts: readonly string[]): RecordRow {
  const cells = texts.map((text) => encoder.encode(text));
  const row = new ScannedRow();
  row.bytes = new Uint8Array(cells.reduce((sum, cell) => sum + cell.length, 0));
  let at = 0;
  for (const cell of cells) {
    row.bytes.set(cell, at);
    row.add(at, at + cell.length, false);
    at += cell.length;
  }
  return row;
}

const noBytes = new Uint8Array(0);

/**
 * The bytes of one cell; none where the row is shorter than that.
 *
 * @example cellIn(rowOfTexts(["TL-1"]), 7).length // 0
 */
export function cellIn(row: RecordRow, place: number): Uint8Array {
  return place < row.count ? row.field(place) : noBytes;
}

import type { RecordRow } from "../records/record-row.ts";

/** One row set aside: the bytes of its compared cells, end to end, and where each of them ends. */
export type PackedRow = { bytes: Uint8Array; ends: Int32Array };

const decoder = new TextDecoder();

/**
 * A copy of the cells at these places of a row.
 *
 * @example packed(row, Int32Array.of(0, 2)).ends.length // 2
 */
export function packed(row: RecordRow, places: Int32Array): PackedRow {
  const cells = Array.from(places, (place) => row.field(place));
  const bytes = new Uint8Array(cells.reduce((sum, cell) => sum + cell.length, 0));
  const ends = new Int32Array(cells.length);
  let at = 0;
  for (const [index, cell] of cells.entries()) {
    bytes.set(cell, at);
    at += cell.length;
    ends[index] = at;
  }
  return { bytes, ends };
}

/**
 * The bytes of one cell of a packed row.
 *
 * @example cellAt(row, 0).length
 */
export function cellAt({ bytes, ends }: PackedRow, index: number): Uint8Array {
  return bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index]);
}

/**
 * The text of one cell of a packed row.
 *
 * @example textAt(row, 0) // "TL-100001"
 */
export function textAt(row: PackedRow, index: number): string {
  return decoder.decode(cellAt(row, index));
}

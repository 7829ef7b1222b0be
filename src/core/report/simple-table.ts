import type { Cell, Column, Row, Table } from "./table.ts";

/** A column by its label; numbers stand to the right. */
export type Heading = readonly [id: string, label: string, align?: "right"];

/**
 * A table from headings and rows of cells.
 *
 * @example simpleTable("t", "Title", [["a", "A"]], [["row", [{ text: "x" }]]]).rows[0]?.id // "row"
 */
export function simpleTable(
  id: string,
  caption: string,
  headings: readonly Heading[],
  rows: readonly (readonly [id: string, cells: Cell[]])[],
  note?: string,
): Table {
  const columns = headings.map(
    ([name, label, align]): Column =>
      align === undefined ? { id: name, label } : { id: name, label, align },
  );
  const all = rows.map(([row, cells]): Row => ({ id: row, cells }));
  return { id, caption, columns, rows: all, ...(note === undefined ? {} : { note }) };
}

import type { Cell, Row, Table } from "../table.ts";

/**
 * Is there a number in these words?
 *
 * @example hasNumber("74.1 points") // true
 */
export function hasNumber(words: string): boolean {
  return /\d/.test(words);
}

function isNumber(cell: Cell, table: Table, index: number): boolean {
  if (typeof cell.value === "number") return true;
  return table.columns[index]?.align === "right" && hasNumber(cell.text);
}

/**
 * Has every number of this row a source? One in the row stands for what was reckoned from it.
 *
 * @example isTracedRow({ id: "a", cells: [{ text: "A" }, { text: "3", value: 3 }] }, table) // false
 */
export function isTracedRow({ cells }: Row, table: Table): boolean {
  if (cells.some(({ trace }) => trace !== undefined)) return true;
  return !cells.some((cell, index) => index > 0 && isNumber(cell, table, index));
}

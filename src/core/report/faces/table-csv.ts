import Papa from "papaparse";
import type { Table } from "../table.ts";
import { wordsOfCell } from "./words-of-cell.ts";

const byteOrderMark = "\uFEFF";

/** Spreadsheets take these for the start of a formula, also behind spaces and in full width. */
const formulaStart = /^[\s\u3000]*[=+\-@\t\r＝＋－＠]/;

/**
 * What may stand in a cell of a spreadsheet without being taken for a formula? The text itself, or the
 * text behind an apostrophe.
 *
 * @example inertCell("=1+1") // "'=1+1"
 */
export function inertCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Columns with bare numbers behind their words have these beside them, for reckoning. */
function hasNumbers({ rows }: Table, index: number): boolean {
  return rows.some(({ cells }) => typeof cells[index]?.value === "number");
}

/**
 * How is a table of the report written for a spreadsheet? UTF-8 with a byte order mark, so that Excel
 * reads Chinese rightly; words as the page shows them, and behind each column that has bare numbers one
 * with these numbers (headed by the same label and `#`). Nothing in it is a formula.
 *
 * @example tableCsv(table).startsWith("\uFEFF") // true
 */
export function tableCsv(table: Table): string {
  const numbered = table.columns.map((_, index) => hasNumbers(table, index));
  const head = table.columns.flatMap(({ label }, index) =>
    numbered[index] ? [inertCell(label), inertCell(`${label} #`)] : [inertCell(label)],
  );
  const rows = table.rows.map(({ cells }) =>
    table.columns.flatMap((_, index) => {
      const cell = cells[index] ?? { text: "" };
      const words = inertCell(wordsOfCell(cell));
      return numbered[index] ? [words, cell.value ?? ""] : [words];
    }),
  );
  return `${byteOrderMark}${Papa.unparse([head, ...rows], { newline: "\r\n" })}\r\n`;
}

/** One cell of a workbook as it was found. */
export type GridCell =
  | { kind: "empty" }
  | { kind: "text"; text: string }
  | { kind: "number"; number: number }
  | { kind: "flag"; flag: boolean }
  /** A date cell, as the day that it shows. */
  | { kind: "day"; day: string }
  /** Whatever a formula last showed, nobody typed it. */
  | { kind: "formula" }
  | { kind: "error"; text: string };

/** Cells merged into one; only the first of them holds anything. Rows and columns count from 0. */
export type Merge = { top: number; left: number; bottom: number; right: number };

export type GridSheet = { name: string; rows: GridCell[][]; merges: Merge[] };

/** A workbook as cells, whatever program saved it. */
export type Grid = { sheets: GridSheet[] };

/** Letters, digits and signs of which each has one way of writing only. */
const plainAscii = /^[\x21-\x7e]*$/;

/** Wide characters become the usual ones, so that 「３」 is 3. */
function inOneWriting(text: string): string {
  if (plainAscii.test(text)) return text;
  return text.normalize("NFKC").replace(/\r\n?/g, "\n").trim();
}

/**
 * What stands in a cell, as text; empty for an empty cell and for a formula.
 *
 * @example gridText({ kind: "number", number: 3 }) // "3"
 */
export function gridText(cell: GridCell | undefined): string {
  switch (cell?.kind) {
    case "text":
      return inOneWriting(cell.text);
    case "number":
      return String(cell.number);
    case "flag":
      return String(cell.flag);
    case "day":
      return cell.day;
    case "error":
      return cell.text;
    default:
      return "";
  }
}

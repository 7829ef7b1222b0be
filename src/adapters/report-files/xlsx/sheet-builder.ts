import { type Cell, type CellStyle, cellRef, type WriteSheet } from "hucre/xlsx";
import { inertCell } from "../../../core/report/faces/table-csv.ts";

/** What may stand in a cell: words, a number, nothing, or a formula of ours with its present result. */
export type Content = string | number | null | { formula: string; result: number | string | null };

/** A sheet that is filled from the top; `at` gives the row that comes next, counted from 0. */
export type SheetBuilder = {
  row: (contents: readonly Content[], style?: CellStyle | readonly CellStyle[]) => void;
  at: () => number;
  sheet: () => Pick<WriteSheet, "cells" | "rows">;
};

/** Excel's limit on the text of one cell. */
const longestText = 32_767;

/** Control characters cannot stand in XML at all. */
const printable = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, "\uFFFD").slice(0, longestText);

/** Words are always typed as text, so that none of a vendor's can become a formula. */
function cellOf(content: Exclude<Content, null>, style: CellStyle | undefined): Partial<Cell> {
  const styled = style === undefined ? {} : { style };
  if (typeof content === "string") {
    // Text also when someone goes into the cell and out again.
    const asText = inertCell(content) === content ? styled : { style: { ...style, numFmt: "@" } };
    return { value: printable(content), type: "string", ...asText };
  }
  if (typeof content === "number") return { value: content, type: "number", ...styled };
  const { formula, result } = content;
  return { value: result, type: "formula", formula, formulaResult: result, ...styled };
}

/** Address of a cell, counted from 0: `A1` is 0, 0. */
export const addressOf = (row: number, column: number): string => cellRef(row, column);

export function sheetBuilder(): SheetBuilder {
  const cells = new Map<string, Partial<Cell>>();
  let next = 0;
  return {
    row: (contents, style) => {
      contents.forEach((content, column) => {
        if (content === null || content === "") return;
        const own = Array.isArray(style) ? style[column] : style;
        cells.set(`${next},${column}`, cellOf(content, own as CellStyle | undefined));
      });
      next += 1;
    },
    at: () => next,
    sheet: () => ({ rows: Array.from({ length: next }, () => []), cells }),
  };
}

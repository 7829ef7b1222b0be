import type { Form } from "../panel/questionnaire/form.ts";
import type { Grid, GridCell } from "../panel/questionnaire/grid.ts";
import { cutRows, delimiterOf } from "../parse/csv-cells.ts";
import { csvLine } from "../text/csv-line.ts";

/** By this mark spreadsheets know that a CSV file is UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * The sheet of one rater as a CSV file, for those who work without XLSX: the same rows and columns
 * as the first sheet of `auditForm`, without its title.
 *
 * @example auditSheetText(auditForm("A", ["R001"], "2026-11-24", "en")) // "\uFEFFrater,A\r\nreply_code,…"
 */
export function auditSheetText({ sheets }: Form): string {
  const rows = sheets[0]?.rows ?? [];
  const lines = rows
    .filter(({ cells }) => cells.every(({ role }) => role !== "title"))
    .map(({ cells }) => csvLine(cells.map(({ value }) => String(value ?? ""))));
  return byteOrderMark + lines.join("");
}

/**
 * A rater's CSV file as the cells of a workbook, for `auditEntries`; commas, semicolons or tabs.
 *
 * @example auditEntries(auditGrid("rater,A\r\nreply_code,tone\r\nR001,2"))?.[0]?.score // "2"
 */
export function auditGrid(text: string): Grid {
  const bare = text.replace(/^\uFEFF/, "");
  const rows = cutRows(bare, delimiterOf(bare)).map(({ cells }) =>
    cells.map((cell): GridCell => ({ kind: "text", text: cell })),
  );
  return { sheets: [{ name: "", rows, merges: [] }] };
}

import { type Cell, readXlsx, type Sheet } from "hucre/xlsx";
import type { Grid, GridCell, GridSheet } from "../../core/panel/questionnaire/grid.ts";

/** What the first bytes of a file tell of its kind. */
export type WorkbookProblem = "old-or-locked" | "no-workbook" | "too-large" | "unreadable";

export type WorkbookReading =
  | { grid: Grid; problem: null }
  | { grid: null; problem: WorkbookProblem };

/** A filled questionnaire of 120 criteria and 30 vendors is below 3 MB. */
const largestWorkbook = 30 * 1024 * 1024;
const mostRows = 50_000;

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0];

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** The day that a date cell shows; its hours, if any, are not the day's concern. */
function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

function cellOf(cell: Cell | undefined, value: Cell["value"]): GridCell {
  if (cell?.formula !== undefined || cell?.type === "formula") return { kind: "formula" };
  if (cell?.type === "error") return { kind: "error", text: String(value ?? "") };
  if (value === null || value === undefined || value === "") return { kind: "empty" };
  if (value instanceof Date) return { kind: "day", day: dayOf(value) };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "flag", flag: value };
  return { kind: "text", text: value };
}

function sheetOf({ name, rows, cells, merges = [] }: Sheet): GridSheet {
  return {
    name,
    rows: rows.map((row, at) =>
      row.map((value, column) => cellOf(cells?.get(`${at},${column}`), value)),
    ),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
  };
}

/** Reads a workbook's cells, or says why these bytes are none; the name of the file plays no part. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  if (bytes.length > largestWorkbook) return { grid: null, problem: "too-large" };
  if (beginsWith(bytes, compound)) return { grid: null, problem: "old-or-locked" };
  if (!beginsWith(bytes, zip)) return { grid: null, problem: "no-workbook" };
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: mostRows });
    return { grid: { sheets: sheets.map(sheetOf) }, problem: null };
  } catch {
    return { grid: null, problem: "unreadable" };
  }
}

import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { type CellPlace, cellFinding } from "./cell-place.ts";
import { entryFields, fieldMark } from "./fields.ts";
import { type GridCell, type GridSheet, gridText } from "./grid.ts";

/** One cell in which somebody may have answered. */
export type Entry = { cell: GridCell; place: CellPlace };

/** One row of a table, wherever in the sheet it stands now. */
export type TableRow = {
  key: string;
  stamp: string;
  entries: ReadonlyMap<string, Entry>;
};

export type TableReading = { rows: TableRow[]; findings: Diagnostic[] };

/** The row of the technical names, and the column of each. */
export type Head = { row: number; columns: ReadonlyMap<string, number> };

/**
 * Where do the technical names of a table stand? In one row; columns may have been moved. Null where the
 * sheet holds no table of ours, or its row of names is gone.
 *
 * @example headOf(sheet)?.columns.get("answer") // 7
 */
export function headOf({ rows }: GridSheet): Head | null {
  for (const [row, cells] of rows.entries()) {
    const columns = new Map<string, number>();
    for (const [column, cell] of cells.entries()) {
      const text = gridText(cell);
      if (text.startsWith(fieldMark)) columns.set(text.slice(fieldMark.length), column);
    }
    if (columns.has("key")) return { row, columns };
  }
  return null;
}

/** Is the cell covered by a merge that begins elsewhere? Whatever was meant for it is not in it. */
function isCovered({ merges }: GridSheet, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      !(row === top && column === left),
  );
}

function entriesOf(sheet: GridSheet, head: Head, row: number, file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [field, column] of head.columns) {
    if (!entryFields.has(field)) continue;
    const cell = sheet.rows[row]?.[column] ?? { kind: "empty" };
    entries.set(field, { cell, place: { file, sheet: sheet.name, row, column } });
  }
  return entries;
}

function troubles(
  sheet: GridSheet,
  entries: ReadonlyMap<string, Entry>,
  hasKey: boolean,
): Diagnostic[] {
  return [...entries.values()].flatMap(({ cell, place }) => {
    if (isCovered(sheet, place.row, place.column)) return cellFinding("cell-merged", place);
    if (cell.kind === "formula") return cellFinding("cell-has-formula", place);
    if (cell.kind === "error") return cellFinding("cell-has-error", place, { found: cell.text });
    if (hasKey || cell.kind === "empty") return [];
    return cellFinding("row-without-key", place, { found: gridText(cell) });
  });
}

/** What cannot be used is empty for those who read on; it has been told. */
function usable(sheet: GridSheet, entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  return new Map(
    [...entries].map(([field, { cell, place }]) => {
      const isLost = cell.kind === "formula" || cell.kind === "error";
      const isLeft = isLost || isCovered(sheet, place.row, place.column);
      return [field, { place, cell: isLeft ? { kind: "empty" as const } : cell }];
    }),
  );
}

const keyOfOurs = /^(?:criterion|part|more|level|declaration):/;

/** A table of ours whose row of names, or whose column of keys, was deleted: none of it can be read. */
function withoutHead(sheet: GridSheet, file: string): TableReading | null {
  const isOurs = sheet.rows.some((cells) =>
    cells.some((cell) => {
      const text = gridText(cell);
      return text.startsWith(fieldMark) || keyOfOurs.test(text);
    }),
  );
  if (!isOurs) return null;
  const place = { file, sheet: sheet.name, row: 0, column: 0 };
  return { rows: [], findings: [cellFinding("table-head-lost", place)] };
}

/**
 * The rows of a table in a sheet, found by their hidden keys: rows and columns may have been moved,
 * hidden or sorted. Formulas, errors and cells lost in a merge are told and not used; a filled row
 * whose key is gone is told cell by cell, a table without its names or keys as a whole. Null where the
 * sheet holds no table of ours.
 *
 * @example tableRows(sheet, "norvane.xlsx")?.rows[0]?.key // "criterion:channel-coverage"
 */
export function tableRows(sheet: GridSheet, file: string): TableReading | null {
  const head = headOf(sheet);
  if (head === null) return withoutHead(sheet, file);
  const rows: TableRow[] = [];
  const findings: Diagnostic[] = [];
  const seen = new Set<string>();
  const at = (row: number, field: string) =>
    gridText(sheet.rows[row]?.[head.columns.get(field) ?? -1]);
  for (const row of sheet.rows.keys()) {
    // Above the technical names stands nothing of ours; the row below them holds our headings.
    if (row <= head.row + 1) continue;
    const key = at(row, "key");
    const entries = entriesOf(sheet, head, row, file);
    findings.push(...troubles(sheet, entries, key !== ""));
    if (key === "") continue;
    const [first] = entries.values();
    if (seen.has(key) && first) findings.push(cellFinding("row-doubled", first.place, { key }));
    if (!seen.has(key))
      rows.push({ key, stamp: at(row, "stamp"), entries: usable(sheet, entries) });
    seen.add(key);
  }
  return { rows, findings };
}

import { type Diagnostic, diagnose, type Place } from "../../diagnostic/diagnostic.ts";
import { type Column, readTable } from "../read-table.ts";
import type { SourceFile } from "../source-file.ts";
import { RowCells } from "./row-cells.ts";

/** The rows of a small table of a pilot folder; faulty rows are told and left out. */
export type PilotTable<Row> = { file: string; rows: readonly (Row & { place: Place })[] };

export type PilotTableReading<Row> = {
  table: PilotTable<Row> | null;
  diagnostics: Diagnostic[];
};

/** How one kind of table is read. `rowOf` gives null for a row that says nothing usable. */
export type TableForm<Row> = {
  required: readonly string[];
  optional: readonly string[];
  rowOf: (cells: RowCells) => Row | null;
};

function columnsOf<Row>({ required, optional }: TableForm<Row>): Column[] {
  return [
    ...required.map((name) => ({ name, isRequired: true })),
    ...optional.map((name) => ({ name, isRequired: false })),
  ];
}

/**
 * What does a small table of a pilot folder say, row by row? Null when the file cannot be read at all;
 * rows with a faulty cell are left out and told.
 *
 * @example readPilotTable(file, surveyForm).table?.rows.length // 240
 */
export function readPilotTable<Row>(
  file: SourceFile,
  form: TableForm<Row>,
): PilotTableReading<Row> {
  const { table, diagnostics } = readTable(file, columnsOf(form));
  if (table === null) return { table: null, diagnostics };
  const found = [...diagnostics];
  if (table.rows.length === 0) {
    found.push(diagnose("table-without-rows", { file: file.path, line: 1, column: 1 }));
  }
  const rows = table.rows.flatMap((row) => {
    const cells = new RowCells(table, row, found);
    const read = form.rowOf(cells);
    return read !== null && cells.isWhole ? [{ ...read, place: cells.place() }] : [];
  });
  return { table: { file: file.path, rows }, diagnostics: found };
}

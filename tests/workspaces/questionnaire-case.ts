import { askedCriteria } from "../../src/core/panel/questionnaire/asked-criteria.ts";
import type { Form, FormSheet } from "../../src/core/panel/questionnaire/form.ts";
import type { Grid, GridCell, GridSheet } from "../../src/core/panel/questionnaire/grid.ts";
import type { Entry, TableRow } from "../../src/core/panel/questionnaire/table-rows.ts";
import {
  buildWorkspace,
  criterion,
  type Documents,
  decisionOf,
  evidence,
  question,
  questionsOf,
  vendorOf,
} from "./build-workspace.ts";
import { sheetFor } from "./panel-case.ts";

const anchors = ["none", "a little", "half", "most", "all"];
export const questions = (extra: object = {}) =>
  questionsOf([
    question("work", 60, [
      criterion("inbox", 50, { scale: { kind: "levels", anchors }, ...extra }),
      criterion("owned", 20, { scale: { kind: "boolean" } }),
      criterion("cover", 30, { scale: { kind: "share" } }),
    ]),
    question("exit", 40, [
      criterion("kinds", 50, {
        scale: {
          kind: "items",
          items: ["tickets", "notes", "logs"].map((id) => ({ id, label: id.toUpperCase() })),
        },
      }),
      criterion("minutes", 50),
    ]),
  ]);

/** One vendor with an answer on every kind of scale, another without any; one evaluator. */
export function questionnaireCase(documents: Documents = {}, decision: object = {}) {
  return buildWorkspace({
    "checklists/decision.yaml": decisionOf({ itemsNotInUse: { kinds: ["logs"] }, ...decision }),
    "checklists/decision-questions.yaml": questions(),
    "scorecards/alpha.yaml": vendorOf(
      {
        inbox: {
          claim: 3,
          reading: 1,
          note: "the buyer doubts it",
          evidence: [evidence("demo"), evidence("document"), evidence("contract", "2026-09-01")],
        },
        owned: { claim: true },
        cover: { claim: { line: "native", email: "none" } },
        kinds: { claim: ["tickets", "logs"] },
        minutes: { claim: 7.5 },
      },
      { name: "Alpha Desk" },
    ),
    "scorecards/beta.yaml": vendorOf({}, { name: "Beta Care" }),
    ...sheetFor("lin", { alpha: { inbox: 2, owned: 1 }, beta: { inbox: "abstained" } }),
    ...documents,
  });
}

function cellOf(value: string | number | null): GridCell {
  if (value === null || value === "") return { kind: "empty" };
  return typeof value === "number"
    ? { kind: "number", number: value }
    : { kind: "text", text: value };
}

function sheetGrid({ name, rows }: FormSheet): GridSheet {
  return {
    name,
    rows: rows.map(({ cells }) => cells.map(({ value }) => cellOf(value))),
    merges: [],
  };
}

/** The cells of a form as a spreadsheet program hands them back when nobody touched them. */
export function gridOf(form: Form): Grid {
  return { sheets: form.sheets.map(sheetGrid) };
}

/** The cell in the column of a field, on the row of a key; to be changed by a test. */
export function spot(grid: Grid, key: string, field: string) {
  for (const sheet of grid.sheets) {
    const column = sheet.rows[0]?.findIndex(
      (one) => one.kind === "text" && one.text === `ts:${field}`,
    );
    const row = sheet.rows.findIndex(
      ([first]) => first?.kind === "text" && first.text.endsWith(key),
    );
    if (column !== undefined && column >= 0 && row >= 0) return { sheet, row, column };
  }
  throw new Error(`no ${field} of ${key}`);
}

/** Types something into a cell. */
export function type(
  grid: Grid,
  key: string,
  field: string,
  cell: GridCell | string | number,
): void {
  const { sheet, row, column } = spot(grid, key, field);
  const cells = sheet.rows[row];
  if (cells) cells[column] = typeof cell === "object" ? cell : cellOf(cell);
}

const place = { file: "a.xlsx", sheet: "Answers", row: 4, column: 7 };

export function entry(value: string | number | null): Entry {
  return { cell: cellOf(value), place };
}

/** A row of a table with these entries. */
export function tableRow(key: string, values: Record<string, string | number | null>): TableRow {
  const entries = Object.entries(values).map(([field, value]) => [field, entry(value)] as const);
  return { key, stamp: "", entries: new Map(entries) };
}

export function askedOf(workspace = questionnaireCase()) {
  return askedCriteria(workspace, "en");
}

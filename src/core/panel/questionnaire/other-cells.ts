import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Workspace } from "../../parse/workspace.ts";
import type { Language } from "../../text/language.ts";
import { cellFinding } from "./cell-place.ts";
import { evaluatorForm } from "./evaluator-form.ts";
import { entryFields, fieldMark, formMark } from "./fields.ts";
import type { Form, FormCell } from "./form.ts";
import type { FormSubject } from "./form-frame.ts";
import { type Grid, type GridSheet, gridText } from "./grid.ts";
import { vendorForm } from "./vendor-form.ts";

/** What the workbook was made from. */
export type OtherBasis = {
  workspace: Workspace;
  subject: FormSubject;
  language: Language;
  asOf: string;
  isCurrent: boolean;
};

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}

function formOf({ workspace, subject, language, asOf }: OtherBasis): Form {
  return subject.kind === "vendor"
    ? vendorForm({ workspace, vendor: subject.id, language, asOf, weights: null })
    : evaluatorForm({ workspace, evaluator: subject.id, language, asOf });
}

/** Every text that we write ourselves; anchors and questions are the same for every vendor. */
function ownTexts(form: Form): Set<string> {
  const written = new Set<FormCell["value"]>();
  for (const { rows } of form.sheets) {
    for (const { cells } of rows) {
      for (const { value, role } of cells) if (role !== "input") written.add(value);
    }
  }
  return new Set([...written].map((value) => plain(String(value ?? ""))));
}

/** Columns that the readers of tables have looked at, or that hold our own words. */
function columnsOf({ rows }: GridSheet): {
  read: Set<number>;
  ours: Set<number>;
  headRow: number;
} {
  const read = new Set<number>();
  const ours = new Set<number>();
  let headRow = rows.length;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const text = gridText(cell);
      if (!text.startsWith(fieldMark)) continue;
      headRow = Math.min(headRow, row);
      const field = text.slice(fieldMark.length);
      (entryFields.has(field) ? read : ours).add(column);
    }
  }
  return { read, ours, headRow };
}

/** The first line of the instructions tells the version, which differs when the criteria do. */
function isVersionLine(text: string): boolean {
  return /\b[0-9a-f]{12}\b/.test(text);
}

/** Is it one of our texts? Each different text is asked about once. */
function knownIn(own: ReadonlySet<string>): (text: string) => boolean {
  const asked = new Map<string, boolean>();
  return (text) => {
    const known = asked.get(text) ?? own.has(plain(text));
    asked.set(text, known);
    return known;
  };
}

function strangersIn(
  sheet: GridSheet,
  file: string,
  isOwn: (text: string) => boolean,
  basis: OtherBasis,
) {
  const { read, ours, headRow } = columnsOf(sheet);
  const found: Diagnostic[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const text = gridText(cell);
      const isFormula = cell.kind === "formula";
      if ((text === "" && !isFormula) || (read.has(column) && row > headRow)) continue;
      if ((!isFormula && isOwn(text)) || text.startsWith(fieldMark) || isVersionLine(text))
        continue;
      // Wording of ours that has changed since is no entry of theirs.
      if (!basis.isCurrent && ours.has(column)) continue;
      const place = { file, sheet: sheet.name, row, column };
      found.push(cellFinding("cell-not-read", place, { found: text.slice(0, 60) }));
    }
  }
  return found;
}

/**
 * Filled cells outside the places for answers that hold nothing of ours: remarks in the margin, a
 * changed question, a sheet that was added. They are told, so that no entry gets lost in silence.
 *
 * @example otherCells(grid, "norvane.xlsx", basis).length // 0 for a workbook filled as it should be
 */
export function otherCells(grid: Grid, file: string, basis: OtherBasis): Diagnostic[] {
  const isOwn = knownIn(ownTexts(formOf(basis)));
  const others = grid.sheets.filter(({ rows }) => gridText(rows[0]?.[0]) !== formMark);
  return others.flatMap((sheet) => strangersIn(sheet, file, isOwn, basis));
}

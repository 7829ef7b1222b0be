import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Language } from "../../text/language.ts";
import { cellFinding } from "./cell-place.ts";
import { entryFields, fieldMark, formMark } from "./fields.ts";
import { type Grid, type GridCell, type GridSheet, gridText } from "./grid.ts";
import { plainText } from "./own-texts.ts";
import { questionnaireText } from "./questionnaire-text.ts";
import { headOf } from "./table-rows.ts";

/** What a workbook is compared with. */
export type OtherBasis = {
  /** Every text that we write ourselves into a workbook of this kind; see `ownTexts`. */
  own: ReadonlySet<string>;
  language: Language;
  isCurrent: boolean;
};

/** What the vendor had answered when the sheet was made; the file may say more by now. */
const shownFields: ReadonlySet<string> = new Set(["answered", "evidence"]);

/** Columns that the readers of tables have looked at, or that hold our own words. */
function columnsOf(sheet: GridSheet) {
  const head = headOf(sheet);
  const fields = [...(head?.columns ?? [])];
  const columns = (isOne: (field: string) => boolean) =>
    new Set(fields.filter(([field]) => isOne(field)).map(([, column]) => column));
  return {
    headRow: head?.row ?? sheet.rows.length,
    read: columns((field) => entryFields.has(field)),
    ours: columns((field) => !entryFields.has(field)),
    shown: columns((field) => shownFields.has(field)),
    weight: columns((field) => field === "weight"),
  };
}

/** Technical names, and what changes with the version, the person or the number of rows. */
function isOtherwiseOurs(text: string, language: Language): boolean {
  const forWhom = plainText(questionnaireText(language).forSubject(""));
  const isTechnical = text.startsWith(fieldMark) || /^more:\d+$|^[0-9a-f]{12}$/.test(text);
  return isTechnical || text.startsWith(forWhom) || isVersionLine(text, language);
}

/** The line of the version, whichever it is; a telephone number in a remark has twelve digits too. */
function isVersionLine(text: string, language: Language): boolean {
  const [stamp = "", day = ""] = [/\b[0-9a-f]{12}\b/, /\d{4}-\d{2}-\d{2}/].map(
    (one) => one.exec(text)?.[0],
  );
  return text === plainText(questionnaireText(language).madeFrom(day, stamp));
}

/** Is it none of our texts? Each different text is asked about once. */
function strangerTo({ own, language }: OtherBasis): (cell: GridCell) => boolean {
  const asked = new Map<string, boolean>();
  return (cell) => {
    if (cell.kind === "empty") return false;
    if (cell.kind === "formula") return true;
    const raw = cell.kind === "text" ? cell.text : gridText(cell);
    const before = asked.get(raw);
    if (before !== undefined) return before;
    const text = plainText(raw);
    const isKnown = text === "" || own.has(text) || isOtherwiseOurs(text, language);
    asked.set(raw, !isKnown);
    return !isKnown;
  };
}

function strangersIn(
  sheet: GridSheet,
  file: string,
  isStranger: (cell: GridCell) => boolean,
  { isCurrent }: OtherBasis,
): Diagnostic[] {
  const { read, ours, shown, weight, headRow } = columnsOf(sheet);
  const found: Diagnostic[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if ((read.has(column) && row > headRow) || !isStranger(cell)) continue;
      // Wording of ours that has changed since is no entry of theirs, and neither is a weight.
      if ((!isCurrent && ours.has(column)) || (weight.has(column) && cell.kind === "number"))
        continue;
      const isShown = shown.has(column) && cell.kind === "text";
      const code = isShown ? "shown-answer-differs" : "cell-not-read";
      const place = { file, sheet: sheet.name, row, column };
      found.push(cellFinding(code, place, { found: gridText(cell).slice(0, 60) }));
    }
  }
  return found;
}

/**
 * Filled cells outside the places for answers that hold nothing of ours: remarks in the margin, a
 * changed question, a sheet that was added. They are told, so that no entry gets lost in silence. Where
 * an evaluator was shown another answer of the vendor than stands on file now, that is told as well.
 *
 * @example otherCells(grid, "norvane.xlsx", basis).length // 0 for a workbook filled as it should be
 */
export function otherCells(grid: Grid, file: string, basis: OtherBasis): Diagnostic[] {
  const isStranger = strangerTo(basis);
  const others = grid.sheets.filter(({ rows }) => gridText(rows[0]?.[0]) !== formMark);
  return others.flatMap((sheet) => strangersIn(sheet, file, isStranger, basis));
}

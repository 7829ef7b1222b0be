import type { Workspace } from "../../parse/workspace.ts";
import type { Language } from "../../text/language.ts";
import { criteriaStamp } from "./criteria-stamp.ts";
import { fieldMark, formMark, formVersion } from "./fields.ts";
import { type FormRow, type FormSheet, words } from "./form.ts";
import { questionnaireText } from "./questionnaire-text.ts";

/** Who fills a questionnaire in. */
export type FormSubject = { kind: "vendor" | "evaluator"; id: string };

/**
 * The hash of what this workspace asks; empty without questions.
 *
 * @example stampOf(workspace).length // 64
 */
export function stampOf({ questions }: Workspace): string {
  return questions === null ? "" : criteriaStamp(questions.value);
}

/**
 * The first sheet: what this is, for whom, and how it is filled in.
 *
 * @example guideSheet("…", ["…"], basis).rows.length // title, for whom, version, and a line each
 */
export function guideSheet(
  title: string,
  lines: readonly string[],
  basis: { workspace: Workspace; language: Language; subjectName: string; asOf: string },
): FormSheet {
  const text = questionnaireText(basis.language);
  const stamp = stampOf(basis.workspace).slice(0, 12);
  const rows: FormRow[] = [
    { cells: [words(title, "title")] },
    { cells: [words(text.forSubject(basis.subjectName), "strong")] },
    { cells: [words(text.madeFrom(basis.asOf, stamp))] },
    { cells: [words(null)] },
    ...lines.map((line, index): FormRow => ({ cells: [words(`${index + 1}. ${line}`)] })),
  ];
  return { name: text.sheets.guide, columns: [{ width: 100 }], rows };
}

/**
 * The hidden sheet by which a filled workbook is known again.
 *
 * @example technicalSheet({ kind: "vendor", id: "norvane" }, basis).isHidden // true
 */
export function technicalSheet(
  { kind, id }: FormSubject,
  { workspace, language, asOf }: { workspace: Workspace; language: Language; asOf: string },
): FormSheet {
  const entries: [string, string | number][] = [
    [formMark, formVersion],
    ["kind", kind],
    ["subject", id],
    ["language", language],
    ["criteria", stampOf(workspace)],
    ["asOf", asOf],
  ];
  return {
    name: questionnaireText(language).sheets.technical,
    columns: [{ width: 30 }, { width: 70 }],
    rows: entries.map(([key, value]) => ({
      cells: [words(key, "hidden"), words(value, "hidden")],
    })),
    isHidden: true,
  };
}

/**
 * The two rows that head a table: the technical names, hidden, and the headings that people read.
 *
 * @example headRows(["key", "answer"], "en")[1]?.cells[1]?.value // "Answer"
 */
export function headRows(
  fields: readonly (keyof ReturnType<typeof questionnaireText>["columns"])[],
  language: Language,
): FormRow[] {
  const { columns } = questionnaireText(language);
  return [
    { isHidden: true, cells: fields.map((field) => words(`${fieldMark}${field}`, "hidden")) },
    { cells: fields.map((field) => words(columns[field], "heading")) },
  ];
}

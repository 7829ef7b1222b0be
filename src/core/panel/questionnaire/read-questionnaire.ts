import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isMapping } from "../../parse/yaml-value.ts";
import type { Language } from "../../text/language.ts";
import type { AskedCriterion } from "./asked-criteria.ts";
import { cellFinding } from "./cell-place.ts";
import { formMark, formVersion } from "./fields.ts";
import type { FormSubject } from "./form-frame.ts";
import { type Grid, gridText } from "./grid.ts";
import { otherCells } from "./other-cells.ts";
import { type Change, changesFrom } from "./proposal.ts";
import { readEvaluator } from "./read-evaluator.ts";
import { readVendor, type SheetReading } from "./read-vendor.ts";
import type { ReadingBasis } from "./reading-basis.ts";
import { type TableRow, tableRows } from "./table-rows.ts";

/** What a filled workbook is and says. */
export type QuestionnaireReading = {
  subject: FormSubject | null;
  language: Language;
  /** False when the criteria have changed since the workbook was made. */
  isCurrent: boolean;
  /** True while levels may not be shown: cells and files are then named, and no level is. */
  isSealed: boolean;
  changes: Change[];
  findings: Diagnostic[];
};

type Technical = { subject: FormSubject; language: Language; stamp: string; madeOn: string };

function technicalOf(grid: Grid): Technical | "older-layout" | null {
  const sheet = grid.sheets.find(({ rows }) => gridText(rows[0]?.[0]) === formMark);
  if (!sheet) return null;
  const entries = new Map(sheet.rows.map((row) => [gridText(row[0]), gridText(row[1])]));
  if (entries.get(formMark) !== String(formVersion)) return "older-layout";
  const kind = entries.get("kind") === "evaluator" ? "evaluator" : "vendor";
  return {
    subject: { kind, id: entries.get("subject") ?? "" },
    language: entries.get("language") === "en" ? "en" : "zh-Hant",
    stamp: entries.get("criteria") ?? "",
    madeOn: entries.get("asOf") ?? "",
  };
}

/** The id of the criterion whose row this is; null for rows of other things. */
function criterionOf(key: string): string | null {
  return /^(?:criterion:|part:|level:[^/]+\/)([a-z0-9-]+)/.exec(key)?.[1] ?? null;
}

/** Is it a row that the readers look for: a known part, a known vendor, a line of the declaration? */
function isKnownRow(
  key: string,
  asked: readonly AskedCriterion[],
  vendors: ReadonlyMap<string, string>,
): boolean {
  if (/^(?:criterion:|more:\d+$|declaration:)/.test(key)) return true;
  const [, token = ""] = /^level:([^/]+)\//.exec(key) ?? [];
  if (token !== "") return vendors.has(token);
  const [, id, part] = /^part:([^/]+)\/(.+)$/.exec(key) ?? [];
  const own = asked.find(({ criterion }) => criterion.id === id);
  return own?.parts.some((one) => one.id === part) === true;
}

/** Rows whose criterion asks the same as when the workbook was made; the filled others are told. */
function currentRows(
  rows: readonly TableRow[],
  asked: readonly AskedCriterion[],
  vendors: ReadonlyMap<string, string>,
): { rows: TableRow[]; findings: Diagnostic[] } {
  const stamps = new Map(asked.map(({ criterion, stamp }) => [criterion.id, stamp] as const));
  const findings: Diagnostic[] = [];
  const kept = rows.filter((row) => {
    const id = criterionOf(row.key);
    const isSame = id === null || stamps.get(id) === row.stamp;
    if (isSame && isKnownRow(row.key, asked, vendors)) return true;
    const filled = [...row.entries.values()].find(({ cell }) => cell.kind !== "empty");
    const ofCriterion = id !== null && stamps.has(id) ? "criterion-changed" : "criterion-gone";
    const code = isSame ? "row-of-nothing" : ofCriterion;
    const params = isSame ? { key: row.key } : { criterion: id ?? "" };
    if (filled) findings.push(cellFinding(code, filled.place, params));
    return false;
  });
  return { rows: kept, findings };
}

function proposalsOf(
  rows: readonly TableRow[],
  { subject, language }: Technical,
  { workspace, vendors, asked: askedIn }: ReadingBasis,
): SheetReading & { onFile: Parameters<typeof changesFrom>[1] } {
  const asked = askedIn(language);
  if (subject.kind === "vendor") {
    const file = `scorecards/${subject.id}.yaml`;
    const onFile = workspace.vendors.get(subject.id)?.root.value;
    const answers = isMapping(onFile) ? onFile.answers : undefined;
    return { ...readVendor(rows, { file, language, asked, answers }), onFile };
  }
  const file = `scorecards/evaluations/${subject.id}.yaml`;
  const onFile = workspace.evaluations.get(subject.id)?.root.value;
  return { ...readEvaluator(rows, { file, language, asked, vendors }), onFile };
}

/** While the round is sealed nothing that an evaluator entered is repeated. */
function withoutEntries(findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.map((one) =>
    "found" in one.params ? { ...one, params: { ...one.params, found: "•••" } } : one,
  );
}

/** Once everybody can see the levels, a level that is new or different is told. */
function lateLevels(
  changes: readonly Change[],
  { kind, id }: FormSubject,
  { round }: ReadingBasis,
): Diagnostic[] {
  const isOpen = kind === "evaluator" && round.state === "open";
  const late = changes.find(({ path, state }) => path[0] === "levels" && state !== "same");
  return isOpen && late ? [cellFinding("levels-after-opening", late.place, { evaluator: id })] : [];
}

function nothingRead(finding: Diagnostic): QuestionnaireReading {
  const empty = { subject: null, language: "zh-Hant" as const, isCurrent: false, isSealed: true };
  return { ...empty, changes: [], findings: [finding] };
}

/**
 * What does a filled workbook say, beside what is on file? Every filled cell is either in `changes` or
 * told in `findings` with its sheet and address. Answers to criteria that have changed since are told
 * and not taken. Nothing is written here.
 *
 * @example readQuestionnaire(grid, "norvane.xlsx", basis).subject // { kind: "vendor", id: "norvane" }
 */
export function readQuestionnaire(
  grid: Grid,
  file: string,
  basis: ReadingBasis,
): QuestionnaireReading {
  const technical = technicalOf(grid);
  const top = { file, line: 1, column: 1 };
  if (technical === null) return nothingRead(diagnose("questionnaire-not-ours", top));
  if (technical === "older-layout") return nothingRead(diagnose("questionnaire-layout", top));
  const { subject, language, stamp, madeOn } = technical;
  const isKnown = subject.kind === "evaluator" || basis.workspace.vendors.has(subject.id);
  if (!isKnown)
    return nothingRead(diagnose("questionnaire-of-nobody", top, { vendor: subject.id }));
  const isCurrent = stamp === basis.stamp;
  const tables = grid.sheets.flatMap((sheet) => tableRows(sheet, file) ?? []);
  const current = currentRows(
    tables.flatMap(({ rows }) => rows),
    basis.asked(language),
    basis.vendors,
  );
  const read = proposalsOf(current.rows, technical, basis);
  const own = basis.own(subject.kind, language);
  const findings = [
    ...(isCurrent ? [] : [diagnose("questionnaire-older", top, { madeOn })]),
    ...tables.flatMap((table) => table.findings),
    ...current.findings,
    ...read.findings,
    ...otherCells(grid, file, { own, language, isCurrent }),
  ];
  const changes = changesFrom(read.proposals, read.onFile);
  const isSealed = subject.kind === "evaluator" && basis.round.state !== "open";
  const told = isSealed
    ? withoutEntries(findings)
    : [...findings, ...lateLevels(changes, subject, basis)];
  return { subject, language, isCurrent, isSealed, changes, findings: told };
}

import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Language } from "../../text/language.ts";
import type { AskedCriterion } from "./asked-criteria.ts";
import { cellFinding } from "./cell-place.ts";
import { conflictChoices, stateChoices } from "./choices.ts";
import { localised, type Proposal } from "./proposal.ts";
import { readChoice, readDay, readText } from "./read-entry.ts";
import { readLevel } from "./read-level.ts";
import type { SheetReading } from "./read-vendor.ts";
import type { TableRow } from "./table-rows.ts";

/** What the reading of an evaluator's workbook needs to know. */
export type EvaluatorReadBasis = {
  file: string;
  language: Language;
  asked: readonly AskedCriterion[];
  /** Vendors by the token under which they stand in the workbook. */
  vendors: ReadonlyMap<string, string>;
};

function readJudgement(
  row: TableRow,
  vendor: string,
  asked: AskedCriterion,
  { file, language }: EvaluatorReadBasis,
): SheetReading {
  const level = readLevel(row.entries.get("level"), asked.criterion);
  const state = readChoice(row.entries.get("state"), stateChoices);
  const reason = readText(row.entries.get("reason"));
  const findings = [...level.findings, ...state.findings, ...reason.findings];
  const from = row.entries.get(state.value === null ? "level" : "state");
  const at = row.entries.get("reason");
  if (!from || !at || findings.length > 0) return { proposals: [], findings };
  const told = (finding: Diagnostic) => ({ proposals: [], findings: [finding] });
  if (level.value !== null && state.value !== null) {
    return told(cellFinding("level-and-state", from.place));
  }
  if (level.value !== null && reason.value === null) {
    return told(cellFinding("level-without-reason", at.place));
  }
  if (level.value === null && state.value === null) {
    return reason.value === null
      ? { proposals: [], findings }
      : told(cellFinding("reason-without-level", at.place));
  }
  const words = reason.value === null ? {} : { reason: localised(reason.value, language) };
  const value =
    state.value === null ? { level: level.value, ...words } : { state: state.value, ...words };
  const path = ["levels", vendor, asked.criterion.id];
  return { proposals: [{ file, path, value, place: from.place, kind: "set" }], findings };
}

function readDeclaration(rows: readonly TableRow[], basis: EvaluatorReadBasis): SheetReading {
  const { file, language } = basis;
  const entryOf = (key: string) =>
    rows.find((row) => row.key === `declaration:${key}`)?.entries.get("entry");
  const name = readText(entryOf("evaluator"));
  const declared = readChoice(entryOf("conflict-declared"), conflictChoices);
  const on = readDay(entryOf("conflict-on"));
  const note = readText(entryOf("conflict-note"));
  const submitted = readDay(entryOf("submitted-on"));
  const findings = [name, declared, on, note, submitted].flatMap((read) => read.findings);
  const proposals: Proposal[] = [];
  const propose = (key: string, path: string[], value: Proposal["value"] | null) => {
    const place = entryOf(key)?.place;
    if (value !== null && place) proposals.push({ file, path, value, place, kind: "set" });
  };
  propose("evaluator", ["evaluator"], name.value);
  if (declared.value !== null && on.value !== null) {
    propose("conflict-declared", ["conflict", "declared"], declared.value);
    propose("conflict-on", ["conflict", "on"], on.value);
    const words = note.value === null ? null : localised(note.value, language);
    propose("conflict-note", ["conflict", "note"], words);
  } else {
    const place = entryOf(declared.value === null ? "conflict-declared" : "conflict-on")?.place;
    if (place) findings.push(cellFinding("declaration-incomplete", place));
  }
  propose("submitted-on", ["submittedOn"], submitted.value);
  return { proposals, findings };
}

/**
 * What do the rows of an evaluator's workbook say? The declaration, and a level or a state with its
 * reason for each vendor and criterion; blank cells say nothing.
 *
 * @example readEvaluator(rows, basis).proposals.at(-1)?.path // ["levels", "norvane", "unified-inbox"]
 */
export function readEvaluator(rows: readonly TableRow[], basis: EvaluatorReadBasis): SheetReading {
  const asked = new Map(basis.asked.map((one) => [one.criterion.id, one]));
  const judged = rows.flatMap((row) => {
    const [, token = "", id = ""] = /^level:([^/]+)\/(.+)$/.exec(row.key) ?? [];
    const vendor = basis.vendors.get(token);
    const one = asked.get(id);
    return vendor === undefined || one === undefined ? [] : readJudgement(row, vendor, one, basis);
  });
  const all = [readDeclaration(rows, basis), ...judged];
  return {
    proposals: all.flatMap(({ proposals }) => proposals),
    findings: all.flatMap(({ findings }) => findings),
  };
}

import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { YamlValue } from "../../parse/yaml-value.ts";
import type { Language } from "../../text/language.ts";
import { cellFinding } from "./cell-place.ts";
import { gradeChoices } from "./choices.ts";
import { localised } from "./proposal.ts";
import { readChoice, readDay, readText } from "./read-entry.ts";
import type { Entry, TableRow } from "./table-rows.ts";

/** A piece of evidence as it would be written, with the cell that leads it. */
export type EvidenceReading = {
  piece: { value: YamlValue; entry: Entry } | null;
  findings: Diagnostic[];
};

/** Each cell that is still empty, by its own address; of a column that was deleted, by the one that leads. */
function missingCells(
  { entries }: TableRow,
  needed: Record<string, string | null>,
  { place: lead }: Entry,
): Diagnostic[] {
  const missing = Object.entries(needed).filter(([, value]) => value === null);
  return missing.flatMap(([field]) =>
    cellFinding("evidence-incomplete", entries.get(field)?.place ?? lead, { field }),
  );
}

/**
 * A piece of evidence from the cells of a row. Without a grade, the day it was obtained and where to
 * find it there is nothing that anybody could check: told, and not taken.
 *
 * @example readEvidence(row, "en", null).piece?.value // { grade: "document", on: "2026-09-02", … }
 */
export function readEvidence(
  row: TableRow,
  language: Language,
  note: string | null,
): EvidenceReading {
  const { entries } = row;
  const grade = readChoice(entries.get("grade"), gradeChoices);
  const on = readDay(entries.get("on"));
  const expires = readDay(entries.get("expires"));
  const reference = readText(entries.get("reference"));
  const reads = [grade, on, expires, reference];
  const findings = reads.flatMap((one) => one.findings);
  const [entry] = ["grade", "on", "reference"].flatMap((field) => entries.get(field) ?? []);
  if (!entry || findings.length > 0) return { piece: null, findings };
  if (reads.every((one) => one.value === null)) return { piece: null, findings };
  if (grade.value === null || on.value === null || reference.value === null) {
    const needed = { grade: grade.value, on: on.value, reference: reference.value };
    return { piece: null, findings: missingCells(row, needed, entry) };
  }
  const value = {
    grade: grade.value,
    on: on.value,
    ...(expires.value === null ? {} : { expires: expires.value }),
    reference: localised(reference.value, language),
    ...(note === null ? {} : { note: localised(note, language) }),
  };
  return { piece: { value, entry }, findings };
}

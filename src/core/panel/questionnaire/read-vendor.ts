import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { YamlValue } from "../../parse/yaml-value.ts";
import { isMapping } from "../../parse/yaml-value.ts";
import type { Language } from "../../text/language.ts";
import type { AskedCriterion } from "./asked-criteria.ts";
import { cellFinding } from "./cell-place.ts";
import { coverChoices, heldChoices, yesChoices } from "./choices.ts";
import { gridText } from "./grid.ts";
import { localised, type Proposal } from "./proposal.ts";
import { type Read, readChoice, readText } from "./read-entry.ts";
import { readEvidence } from "./read-evidence.ts";
import { readLevel } from "./read-level.ts";
import type { TableRow } from "./table-rows.ts";

/** What a filled questionnaire proposes, and what could not be taken. */
export type SheetReading = { proposals: Proposal[]; findings: Diagnostic[] };

/** What the reading of a vendor's answers needs to know. */
export type VendorReadBasis = {
  file: string;
  language: Language;
  asked: readonly AskedCriterion[];
  /** The answers on file, as written. */
  answers: YamlValue | undefined;
};

/** The parts of one answer, row by row: covers of channels, or items held. */
function readParts(
  asked: AskedCriterion,
  rows: ReadonlyMap<string, TableRow>,
): { value: YamlValue | null; findings: Diagnostic[]; first: TableRow | null } {
  const isShare = asked.criterion.scale.kind === "share";
  const found = new Map<string, string>();
  const findings: Diagnostic[] = [];
  let first: TableRow | null = null;
  const blank: TableRow[] = [];
  for (const { id } of asked.parts) {
    const row = rows.get(`part:${asked.criterion.id}/${id}`);
    const entry = row?.entries.get("answer");
    const read: Read<string> = isShare
      ? readChoice(entry, coverChoices)
      : readChoice(entry, heldChoices);
    findings.push(...read.findings);
    if (read.value !== null) found.set(id, read.value);
    if (read.value !== null && row) first ??= row;
    if (read.value === null && read.findings.length === 0 && row) blank.push(row);
  }
  if (found.size === 0) return { value: null, findings, first };
  for (const row of blank) {
    const entry = row.entries.get("answer");
    if (entry) findings.push(cellFinding("part-left-blank", entry.place));
  }
  if (findings.some(({ severity }) => severity === "error"))
    return { value: null, findings, first };
  const held = [...found].filter(([, word]) => word === "true").map(([id]) => id);
  return { value: isShare ? Object.fromEntries(found) : held, findings, first };
}

/** Items that were not asked because the buyer does not use them keep what is on file. */
function withUnasked(value: YamlValue, asked: AskedCriterion, onFile: YamlValue | undefined) {
  if (!Array.isArray(value) || !Array.isArray(onFile)) return value;
  const parts = new Set(asked.parts.map(({ id }) => id));
  return [...value, ...onFile.filter((id) => typeof id === "string" && !parts.has(id))];
}

function readClaim(asked: AskedCriterion, row: TableRow): Read<YamlValue> {
  const entry = row.entries.get("answer");
  if (asked.criterion.scale.kind !== "boolean") return readLevel(entry, asked.criterion);
  const { value, findings } = readChoice(entry, yesChoices);
  return { value: value === null ? null : value === "true", findings };
}

function readCriterion(
  asked: AskedCriterion,
  row: TableRow,
  rows: ReadonlyMap<string, TableRow>,
  { file, language, answers }: VendorReadBasis,
): SheetReading {
  const { id } = asked.criterion;
  const parts = readParts(asked, rows);
  const single = readClaim(asked, row);
  const claim = asked.parts.length > 0 ? parts : single;
  const claimRow = asked.parts.length > 0 ? parts.first : row;
  const entry = claimRow?.entries.get("answer");
  const onFile = isMapping(answers) && Object.hasOwn(answers, id) ? answers[id] : undefined;
  const proposals: Proposal[] = [];
  if (claim.value !== null && entry) {
    const before = isMapping(onFile) ? onFile.claim : undefined;
    const value = withUnasked(claim.value, asked, before);
    const path = ["answers", id, "claim"];
    proposals.push({ file, path, value, place: entry.place, kind: "set" });
  }
  const evidence = readEvidence(row, language, null);
  if (evidence.piece) {
    const { value, entry: from } = evidence.piece;
    const path = ["answers", id, "evidence"];
    proposals.push({ file, path, value, place: from.place, kind: "append" });
  }
  const note = readText(row.entries.get("note"));
  const noted = row.entries.get("note");
  if (note.value !== null && noted) {
    const path = ["answers", id, "note"];
    const value = localised(note.value, language);
    proposals.push({ file, path, value, place: noted.place, kind: "set" });
  }
  return { proposals, findings: [...claim.findings, ...evidence.findings, ...note.findings] };
}

function readFurther(row: TableRow, { asked, language, file }: VendorReadBasis): SheetReading {
  const which = row.entries.get("which");
  const named = gridText(which?.cell);
  const note = readText(row.entries.get("note"));
  const evidence = readEvidence(row, language, note.value);
  const findings = [...note.findings, ...evidence.findings];
  if (!evidence.piece || !which) return { proposals: [], findings };
  const same = (text: string) => text.normalize("NFKC").trim() === named;
  const one = asked.find(({ criterion, label }) => same(label) || same(criterion.id));
  if (!one) {
    const finding = cellFinding("evidence-of-nothing", which.place, { found: named });
    return { proposals: [], findings: [...findings, finding] };
  }
  const path = ["answers", one.criterion.id, "evidence"];
  const { value, entry } = evidence.piece;
  return { proposals: [{ file, path, value, place: entry.place, kind: "append" }], findings };
}

/**
 * What do the rows of a vendor's workbook say? Claims, evidence and remarks, as they would stand in its
 * file; blank cells say nothing. Rows of criteria that are not in `asked` are left to the caller.
 *
 * @example readVendor(rows, basis).proposals[0]?.path // ["answers", "channel-coverage", "claim"]
 */
export function readVendor(rows: readonly TableRow[], basis: VendorReadBasis): SheetReading {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const ofCriteria = basis.asked.flatMap((asked) => {
    const row = byKey.get(`criterion:${asked.criterion.id}`);
    return row ? readCriterion(asked, row, byKey, basis) : [];
  });
  const further = rows
    .filter(({ key }) => key.startsWith("more:"))
    .map((row) => readFurther(row, basis));
  const all = [...ofCriteria, ...further];
  return {
    proposals: all.flatMap(({ proposals }) => proposals),
    findings: all.flatMap(({ findings }) => findings),
  };
}

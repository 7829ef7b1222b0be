import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { DocumentKind } from "../../schema/documents.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import { findAll, homeOf, type IdKind, isId, knownIds } from "./ids.ts";

/** A place that points at something: its document, the path (see `findAll`), and what it names. */
type Pointer = { from: DocumentKind; path: string; to: IdKind };

const pointers: readonly Pointer[] = [
  { from: "decision", path: "channels/*/replyTier", to: "reply-tier" },
  { from: "decision", path: "itemsNotInUse/*key", to: "criterion" },
  { from: "decision", path: "weights/questions/*key", to: "question" },
  { from: "decision", path: "weights/criteria/*key", to: "criterion" },
  { from: "decision-questions", path: "questions/*/criteria/*/measuredBy/test", to: "test" },
  { from: "decision-questions", path: "questions/*/criteria/*/measuredBy/kpi", to: "kpi" },
  { from: "decision-questions", path: "questions/*/criteria/*/risks/*", to: "risk" },
  { from: "decision-questions", path: "questions/*/criteria/*/clauses/*", to: "clause" },
  { from: "decision-questions", path: "questions/*/criteria/*/kpis/*", to: "kpi" },
  { from: "decision-questions", path: "questions/*/criteria/*/facts/*", to: "fact" },
  ...["lowersLikelihood", "lowersImpact"].flatMap((list): Pointer[] => [
    { from: "risk-matrix", path: `risks/*/${list}/*/criterion`, to: "criterion" },
    { from: "risk-matrix", path: `risks/*/${list}/*/clause`, to: "clause" },
    { from: "risk-matrix", path: `risks/*/${list}/*/test`, to: "test" },
    { from: "risk-matrix", path: `risks/*/${list}/*/item`, to: "item" },
  ]),
  { from: "contract-clauses", path: "clauses/*/facts/*", to: "fact" },
  { from: "cost-lines", path: "costs/*/facts/*", to: "fact" },
  { from: "cost-lines", path: "costs/*/standsBeside", to: "cost-line" },
  { from: "cost-lines", path: "benefits/*/countedOnceWith/*", to: "benefit-line" },
  { from: "kpis", path: "kpis/*/facts/*", to: "fact" },
  { from: "kpis", path: "replyTiers/*/facts/*", to: "fact" },
  { from: "kpis", path: "replyTiers/*/channels/*", to: "channel" },
  { from: "journey", path: "stages/*/touchpoints/*/channel", to: "channel" },
  { from: "journey", path: "stages/*/touchpoints/*/kpi", to: "kpi" },
  { from: "vendor", path: "answers/*key", to: "criterion" },
  { from: "vendor", path: "clauses/*key", to: "clause" },
  { from: "vendor", path: "duties/*key", to: "duty" },
  { from: "vendor", path: "costs/*key", to: "cost-line" },
  { from: "vendor", path: "benefits/*key", to: "benefit-line" },
  { from: "vendor", path: "benefits/*/countedAfter/*", to: "benefit-line" },
  { from: "decision", path: "drivers/messagePlans/channel", to: "channel" },
  { from: "decision", path: "drivers/anotherSwitch/includes/*", to: "cost-line" },
  { from: "vendor", path: "residualRisks/*key", to: "risk" },
  { from: "evaluation", path: "levels/*key", to: "vendor" },
  { from: "evaluation", path: "levels/*/*key", to: "criterion" },
  { from: "consensus", path: "levels/*key", to: "vendor" },
  { from: "consensus", path: "levels/*/*key", to: "criterion" },
  { from: "pilot-plan", path: "channels/*", to: "channel" },
  { from: "pilot-plan", path: "controlChannels/*", to: "channel" },
  { from: "pilot-plan", path: "channelMap/*", to: "channel" },
  { from: "pilot-tests", path: "results/*key", to: "test" },
];

/**
 * Settings that serve many buyers may name channels that this one does not have; there only what looks
 * like a misspelt channel is told.
 */
const general: readonly DocumentKind[] = ["kpis", "journey"];

function followed(
  reading: DocumentReading,
  pointer: Pointer,
  known: ReadonlySet<string>,
): Diagnostic[] {
  if (reading.written === null) return [];
  const isKey = pointer.path.endsWith("*key");
  return findAll(reading.written, pointer.path.split("/")).flatMap(({ path, located }) => {
    const found = isKey ? path.at(-1) : located.value;
    if (typeof found !== "string" || known.has(found) || !isId(found)) return [];
    const { start, end } = isKey ? (located.key ?? located) : located;
    const place = placeAt(reading.source, start, end);
    const near = nearest(found, known) ?? "";
    const isGeneral = pointer.to === "channel" && general.includes(reading.kind);
    if (isGeneral && near === "") return [];
    const params = { kind: pointer.to, found, where: homeOf(pointer.to), nearest: near };
    return [diagnose(isGeneral ? "unlisted-channel" : "unknown-id", place, params)];
  });
}

/**
 * Does every id point at something that exists? What is declared in a document that is absent cannot
 * be checked and is left alone: a small decision needs little.
 *
 * @example checkPointingIds(readings)[0]?.params.nearest // "channel-coverage" for "chanel-coverage"
 */
export function checkPointingIds(readings: Readings): Diagnostic[] {
  return pointers.flatMap((pointer) => {
    const known = knownIds(readings, pointer.to);
    if (known === null) return [];
    const all = [...readings[pointer.from].values()];
    return all.flatMap((reading) => followed(reading, pointer, known));
  });
}

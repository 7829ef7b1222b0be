import type { Place } from "../diagnostic/diagnostic.ts";
import type { Comparison } from "../pilot/comparison.ts";
import type { ExportedKinds } from "../rehearsal/exported-kinds.ts";
import type { Answer } from "../schema/answer.ts";
import type { Criterion } from "../schema/decision-questions.ts";
import type { Scale } from "../schema/scale.ts";
import { entryOf } from "./entry-of.ts";
import type { VendorFacts } from "./vendor-facts.ts";

/** What the pilot or a drill measured, in the unit of the criterion's scale. */
export type MeasuredAmount = { amount: number; on: string; place: Place | null };

/** A KPI that fewer of the tickets can speak of says little about the pilot. */
const leastCoverage = 0.8;

/** Shares are 0 to 1 where they are measured; a scale that ends beyond 1 counts in per cent. */
function inUnitOf(scale: Scale & { kind: "number" }, share: number): number {
  return Math.max(Math.abs(scale.worst), Math.abs(scale.best)) > 1 ? share * 100 : share;
}

/** Nothing is measured by data from which nothing can be said about the pilot itself. */
function pilotIsFit(comparison: Comparison): boolean {
  return !comparison.fitness.problems.some(
    (problem) => problem.severity === "blocks" && problem.period !== "baseline",
  );
}

function fromKpi(id: string, scale: Scale, facts: VendorFacts): MeasuredAmount | null {
  const { comparison } = facts;
  const kpi = comparison?.kpis.find((candidate) => candidate.id === id);
  if (!comparison || !kpi || scale.kind !== "number" || !pilotIsFit(comparison)) return null;
  const { estimate, coverage } = kpi.pilot;
  const on = comparison.periods.pilot.window?.to;
  if (estimate === null || on === undefined || on > facts.asOf) return null;
  if (kpi.unit !== "share" || (coverage !== null && coverage < leastCoverage)) return null;
  const file = comparison.periods.pilot.file;
  return { amount: inUnitOf(scale, estimate), on, place: { file, line: 1, column: 1 } };
}

function fromTest(id: string, scale: Scale, facts: VendorFacts): MeasuredAmount | null {
  const outcome = facts.outcomes.get(id);
  if (!outcome || outcome.result === null || scale.kind !== "number") return null;
  return { amount: outcome.result, on: outcome.on, place: outcome.place };
}

/** The criterion that counts the kinds of records an export holds. */
export const recordKindsCriterion = "exportable-record-kinds";

/** Kinds of the scale that came with the rehearsed export, or that the answer names and it excused. */
function fromExport({ id, scale }: Criterion, facts: VendorFacts): MeasuredAmount | null {
  const { exportedKinds } = facts;
  if (id !== recordKindsCriterion || scale.kind !== "items" || exportedKinds === null) return null;
  const held = kindsHeld(facts.document.value.answers, exportedKinds);
  const amount = scale.items.filter((item) => held.includes(item.id)).length;
  return { amount, on: exportedKinds.on, place: exportedKinds.place };
}

/**
 * Which record kinds does the vendor give: those found in its export, and those it named which the
 * rehearsal did not ask for?
 *
 * @example kindsHeld(answers, exportedKinds) // ["tickets", "thread-messages"]
 */
export function kindsHeld(
  answers: Readonly<Record<string, Answer>> | undefined,
  { found, excused }: ExportedKinds,
): string[] {
  const answer = entryOf(answers, recordKindsCriterion);
  const named = answer?.reading ?? answer?.claim;
  const isNamed = (kind: string) => Array.isArray(named) && named.includes(kind);
  return [...found, ...excused.filter((kind) => !found.includes(kind) && isNamed(kind))];
}

/**
 * What was measured on this criterion, if the checklist says that a KPI of the pilot or a drill
 * measures it? Only on number scales: a measured number never becomes a written level by itself. A
 * drill counts in its own unit, a share of the pilot as a share or in per cent as the scale has it. Of
 * record kinds those are counted that came with the rehearsed export.
 *
 * Null when nothing was measured yet, when the pilot's data are unfit, or when under 80 % of its
 * tickets have what the KPI needs.
 *
 * @example measuredAmount(bulkPullTime, facts)?.amount // 212
 */
export function measuredAmount(criterion: Criterion, facts: VendorFacts): MeasuredAmount | null {
  const { measuredBy, scale } = criterion;
  if (measuredBy === undefined) return fromExport(criterion, facts);
  return "kpi" in measuredBy
    ? fromKpi(measuredBy.kpi, scale, facts)
    : fromTest(measuredBy.test, scale, facts);
}

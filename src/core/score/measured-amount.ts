import type { Place } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import type { Comparison } from "../pilot/comparison.ts";
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
  const test = entryOf(facts.tests?.value.results, id);
  if (!facts.tests || !test || test.result === null || test.on > facts.asOf) return null;
  if (scale.kind !== "number") return null;
  const place = placeOf(facts.tests, ["results", id, "result"]);
  return { amount: test.result, on: test.on, place };
}

/**
 * What was measured on this criterion, if the checklist says that a KPI of the pilot or a drill
 * measures it? Only on number scales: a measured number never becomes a written level by itself. A
 * drill counts in its own unit, a share of the pilot as a share or in per cent as the scale has it.
 *
 * Null when nothing was measured yet, when the pilot's data are unfit, or when under 80 % of its
 * tickets have what the KPI needs.
 *
 * @example measuredAmount(bulkPullTime, facts)?.amount // 212
 */
export function measuredAmount(criterion: Criterion, facts: VendorFacts): MeasuredAmount | null {
  const { measuredBy, scale } = criterion;
  if (measuredBy === undefined) return null;
  return "kpi" in measuredBy
    ? fromKpi(measuredBy.kpi, scale, facts)
    : fromTest(measuredBy.test, scale, facts);
}

import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { autocorrelation, effectiveCount, ljungBox } from "../../stats/autocorrelation.ts";
import type { Sides } from "../compare/compare-context.ts";
import { type WeekStrata, wholeWeek } from "../compare/week-strata.ts";
import type { DifferenceScale } from "../kpi/difference-scale.ts";
import { ratioOf } from "../kpi/kpi-measure.ts";
import { onScale } from "./on-scale.ts";

type WeekMemory = NonNullable<KpiEvidence["weekMemory"]>["baseline"];

/** With fewer weeks neighbours always look somewhat alike. */
const fewestWeeks = 5;

function memoryOf(weeks: readonly WeekStrata[], scale: DifferenceScale): WeekMemory {
  const values = weeks
    .map((week) => onScale(ratioOf(wholeWeek(week)), scale))
    .filter((value) => value !== null);
  const isLong = values.length >= fewestWeeks;
  return {
    weeks: values.length,
    lagOne: isLong ? autocorrelation(values, 1) : null,
    ljungBoxP: isLong ? (ljungBox(values)?.p ?? null) : null,
    effectiveWeeks: isLong ? effectiveCount(values) : null,
  };
}

/**
 * Does a week resemble the one before it, and how many independent weeks is each period then worth?
 *
 * Null figures below five weeks: so few always look somewhat alike.
 *
 * @example weekMemory(strata, "ratio").baseline.effectiveWeeks // 6.4 of 8
 */
export function weekMemory(
  strata: Sides<readonly WeekStrata[]>,
  scale: DifferenceScale,
): Sides<WeekMemory> {
  return { baseline: memoryOf(strata.baseline, scale), pilot: memoryOf(strata.pilot, scale) };
}

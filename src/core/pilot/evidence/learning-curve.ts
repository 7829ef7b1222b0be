import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { meanAtMix, type WeekStrata, weekStrata, wholeWeek } from "../compare/week-strata.ts";
import type { EvidenceInput } from "./evidence-input.ts";
import { against, onScale } from "./on-scale.ts";
import { slopeOfWeeks } from "./slope-of-weeks.ts";

/** The declared weeks of settling in are drawn too: that they are slower is why they are declared. */
function washInWeeks({ measure, context }: EvidenceInput): WeekStrata[] {
  return measure === null ? [] : weekStrata(context.weeks.pilot.washIn, measure.contribute);
}

/**
 * Does the pilot get better from week to week, or does a first enthusiasm wear off?
 *
 * Each pilot week against the whole baseline at the baseline's mix; the first two compared weeks
 * beside the others; a straight line through the compared weeks. A handful of points: it describes
 * and tests nothing, so there is no p.
 *
 * @example learningCurve(input)?.slopePerWeek.estimate // -0.02, that is 2 % less each week
 */
export function learningCurve(input: EvidenceInput): KpiEvidence["learning"] {
  const { strata, weights, scale, context } = input;
  const base = meanAtMix(strata.baseline, weights);
  if (base === null) return null;
  const effectOf = (weeks: readonly WeekStrata[]) =>
    against(meanAtMix(weeks, weights), base, scale);
  const shown = (week: WeekStrata, isWashIn: boolean) => ({
    week: week.name,
    isWashIn,
    n: Math.max(0, Math.round(wholeWeek(week).count)),
    effect: effectOf([week]),
  });
  const numbers = new Map(context.weeks.pilot.weeks.map(({ name, week }) => [name, week]));
  const points = strata.pilot.flatMap((week) => {
    const value = onScale(effectOf([week]), scale);
    const number = numbers.get(week.name);
    return value === null || number === undefined ? [] : [{ week: number, value }];
  });
  const { estimate, interval } = slopeOfWeeks(points);
  return {
    weeks: [
      ...washInWeeks(input).map((week) => shown(week, true)),
      ...strata.pilot.map((week) => shown(week, false)),
    ],
    firstTwoWeeks: effectOf(strata.pilot.slice(0, 2)),
    laterWeeks: strata.pilot.length > 2 ? effectOf(strata.pilot.slice(2)) : null,
    slopePerWeek: { estimate, interval },
  };
}

import type { KpiEvidence, Tested } from "../../schema/compare-evidence.ts";
import {
  differenceInDifferencesByWeeks,
  type PairedWeek,
} from "../../stats/difference-in-differences.ts";
import { exponential } from "../../stats/elementary/exponential.ts";
import { leaveOneOutComparison } from "../../stats/leave-one-out.ts";
import type { Sides } from "../compare/compare-context.ts";
import { sumsAtMix, wholeWeek } from "../compare/week-strata.ts";
import { type Contribution, ratioOf, total } from "../kpi/kpi-measure.ts";
import { byWeek } from "../kpi/week-cells.ts";
import type { EvidenceInput } from "./evidence-input.ts";
import { asRange, notTested } from "./no-evidence.ts";
import { against, onScale } from "./on-scale.ts";
import { slopeOfWeeks } from "./slope-of-weeks.ts";

/** One week with what the pilot's channels and the controls contribute. */
interface ControlledWeek extends PairedWeek {
  name: string;
  week: number;
  isPilot: boolean;
}

/** The pilot's channels enter at the baseline's mix, the controls as they come. */
function controlledWeeks(input: EvidenceInput, period: "baseline" | "pilot"): ControlledWeek[] {
  const { context, strata, weights, measure } = input;
  if (measure === null) return [];
  const controls = byWeek(context.periods[period].controlCells);
  const treated = sumsAtMix(strata[period], weights);
  return context.weeks[period].weeks.flatMap(({ week, name }, place) => {
    const own = treated[place];
    const control = total(controls.get(week) ?? [], measure.contribute);
    if (own === undefined || own.count === 0 || control.count === 0) return [];
    return [{ name, week, isPilot: period === "pilot", treated: own, control }];
  });
}

function meanOf(weeks: readonly ControlledWeek[], side: "treated" | "control"): number | null {
  const all: Contribution = { sum: 0, count: 0 };
  for (const week of weeks) {
    all.sum += week[side].sum;
    all.count += week[side].count;
  }
  return ratioOf(all);
}

function logGap(weeks: readonly ControlledWeek[]): number | null {
  const [treated, control] = [meanOf(weeks, "treated"), meanOf(weeks, "control")];
  return onScale(against(treated, control, "ratio"), "ratio");
}

/** The ratio of the two sides' ratios, leaving out one week at a time. */
function ratioOfRatios({ baseline, pilot }: Sides<readonly ControlledWeek[]>): Tested {
  const found = leaveOneOutComparison(pilot, baseline, (after, before) => {
    const [late, early] = [logGap(after), logGap(before)];
    return late === null || early === null ? null : late - early;
  });
  if (found === null) return notTested;
  const { interval, p } = found;
  return {
    estimate: exponential(found.estimate),
    interval: interval && [
      exponential(interval.low),
      Math.min(Number.MAX_VALUE, exponential(interval.high)),
    ],
    p,
  };
}

function beyondControls(
  weeks: Sides<readonly ControlledWeek[]>,
  scale: "ratio" | "difference",
): Tested {
  if (scale === "ratio") return ratioOfRatios(weeks);
  const found = differenceInDifferencesByWeeks(weeks.pilot, weeks.baseline);
  return found
    ? { estimate: found.estimate, interval: asRange(found.interval), p: found.p }
    : notTested;
}

/**
 * What changed on the pilot's channels beyond what changed on those kept on the old system?
 *
 * The strongest comparison a buyer can run: what hits both sides (a season, a campaign) cancels. The
 * slope of the gap before the pilot shows whether the two sides moved alike; if not, it may not be
 * trusted. Null without controls in both periods, or where a week of the KPI is missing.
 *
 * @example controlDifference(input)?.difference.estimate // 0.78: a fifth less than without the pilot
 */
export function controlDifference(input: EvidenceInput): KpiEvidence["controls"] {
  const { scale, context, strata } = input;
  const isWhole = (period: "baseline" | "pilot") =>
    strata[period].length === context.weeks[period].weeks.length &&
    strata[period].every((week) => wholeWeek(week).count >= 0);
  if (!isWhole("baseline") || !isWhole("pilot")) return null;
  const weeks = {
    baseline: controlledWeeks(input, "baseline"),
    pilot: controlledWeeks(input, "pilot"),
  };
  if (weeks.baseline.length < 2 || weeks.pilot.length < 2) return null;
  const gapOf = (week: ControlledWeek) =>
    onScale(against(meanOf([week], "treated"), meanOf([week], "control"), scale), scale);
  const before = weeks.baseline.flatMap((week) => {
    const value = gapOf(week);
    return value === null ? [] : [{ week: week.week, value }];
  });
  const change = (side: "treated" | "control") =>
    against(meanOf(weeks.pilot, side), meanOf(weeks.baseline, side), scale);
  return {
    channels: [...context.periods.pilot.controlChannels],
    treatedChange: change("treated"),
    controlChange: change("control"),
    difference: beyondControls(weeks, scale),
    preTrend: slopeOfWeeks(before),
    gaps: [...weeks.baseline, ...weeks.pilot].map((week) => ({
      week: week.name,
      isPilot: week.isPilot,
      gap: gapOf(week),
    })),
  };
}

import type { VerdictReason } from "../../schema/compare-output.ts";
import { kitagawaSplit } from "../../stats/standardisation.ts";
import type { MixSplit, PeriodEstimate, Range } from "../comparison.ts";
import type { KpiDefinition } from "../kpi/kpi-definition.ts";
import { type KpiMeasure, total } from "../kpi/kpi-measure.ts";
import type { KpiSetting } from "../kpi/kpi-settings.ts";
import { measureOf } from "../kpi/measure-of.ts";
import type { WeekCells } from "../kpi/week-cells.ts";
import { type CompareContext, leastWeeks, type Sides } from "./compare-context.ts";
import { type KpiDraft, unknownDifference, unknownEstimate } from "./kpi-draft.ts";
import { marginLimit } from "./margin-limit.ts";
import { periodEstimate } from "./period-estimate.ts";
import { targetIsMet, targetValue } from "./target-value.ts";
import { weekDifference, weekPermutationP } from "./week-difference.ts";
import {
  baselineMix,
  channelTotals,
  type WeekStrata,
  weekStrata,
  wholeWeek,
} from "./week-strata.ts";

/** Beyond this share of tickets on channels that one period lacks, no common mix is fair. */
const mostUncovered = 0.1;

/**
 * A KPI of which nothing can be said, and why.
 *
 * @example blockedDraft(kpi, "kpi-not-in-data").blockedBy // "kpi-not-in-data"
 */
export function blockedDraft(
  kpi: KpiSetting,
  blockedBy: VerdictReason,
  unit: KpiDraft["unit"] = "share",
): KpiDraft {
  const definition: KpiDefinition = {
    id: kpi.id,
    clock: null,
    followUpSeconds: null,
    returnWindowSeconds: null,
  };
  return {
    id: kpi.id,
    role: kpi.role,
    direction: kpi.direction,
    unit,
    definition,
    baseline: unknownEstimate,
    pilot: unknownEstimate,
    scale: "difference",
    difference: unknownDifference,
    crude: unknownDifference,
    mixSplit: null,
    uncoveredShare: 0,
    p: null,
    permutationP: null,
    marginLimit: null,
    target: null,
    targetIsMet: null,
    nonResponseBounds: null,
    blockedBy,
    lacksVariation: false,
  };
}

function mixSplitOf(strata: Sides<WeekStrata[]>): MixSplit | null {
  const baseline = channelTotals(strata.baseline);
  const pilot = channelTotals(strata.pilot);
  const moments = (found: { sum: number; count: number } | undefined) =>
    found && found.count > 0
      ? { count: found.count, mean: found.sum / found.count, variance: 0 }
      : null;
  const names = [...new Set([...baseline.keys(), ...pilot.keys()])].sort();
  if (names.length < 2) return null;
  const split = kitagawaSplit(
    names.map((stratum) => ({
      stratum,
      pilot: moments(pilot.get(stratum)),
      baseline: moments(baseline.get(stratum)),
    })),
  );
  return split && { rate: split.rate, mix: split.mix };
}

/** The share if nobody who was asked and kept silent were satisfied, and if all of them were. */
function boundsOf(weeks: readonly WeekCells[]): Range | null {
  const cells = weeks.flatMap((week) => week.cells);
  const satisfied = total(cells, ({ tallies }) => ({
    sum: tallies["csat-satisfied"],
    count: tallies["csat-offered"],
  }));
  const rated = total(cells, ({ tallies }) => ({ sum: tallies["csat-rated"], count: 0 })).sum;
  if (satisfied.count === 0) return null;
  const silent = satisfied.count - rated;
  return [satisfied.sum / satisfied.count, (satisfied.sum + silent) / satisfied.count];
}

function blockOf(
  measure: KpiMeasure,
  estimates: Sides<PeriodEstimate>,
  strata: Sides<WeekStrata[]>,
  uncoveredShare: number,
): VerdictReason | null {
  for (const period of ["baseline", "pilot"] as const) {
    const { n, coverage } = estimates[period];
    const isThin = measure.leastCoverage !== null && (coverage ?? 0) < measure.leastCoverage;
    if (isThin) return coverage === null || coverage === 0 ? "kpi-not-in-data" : "coverage-too-low";
    if (n === null || n === 0) return "kpi-not-in-data";
    const weeks = strata[period].filter((week) => wholeWeek(week).count > 0).length;
    if (weeks < leastWeeks) return "too-few-weeks-of-kpi";
  }
  if (measure.duration !== null && measure.duration.tauSeconds <= 0) return "follow-up-too-short";
  return uncoveredShare > mostUncovered ? "mix-not-covered" : null;
}

const oneChannel = new Map([["all", 1]]);

/** Everything of a period as if on one channel: the crude comparison. */
function unstratified(weeks: readonly WeekStrata[]): WeekStrata[] {
  return weeks.map((week) => ({ name: week.name, strata: new Map([["all", wholeWeek(week)]]) }));
}

/**
 * Compares one KPI that is read from cells: estimates, difference at the baseline's mix, target.
 *
 * @example compareKpi(kpi, context).difference.estimate // 0.83, that is 17 % less
 */
export function compareKpi(kpi: KpiSetting, context: CompareContext): KpiDraft {
  const measure = measureOf(kpi, context.basis);
  if (typeof measure === "string") return blockedDraft(kpi, measure);
  const { weeks, settings, periods } = context;
  const strata = {
    baseline: weekStrata(weeks.baseline.weeks, measure.contribute),
    pilot: weekStrata(weeks.pilot.weeks, measure.contribute),
  };
  const draft = compareStrata(kpi, context, strata, measure);
  const { weights } = baselineMix(strata.baseline, strata.pilot);
  const estimates = {
    baseline: periodEstimate(weeks.baseline.weeks, strata.baseline, measure, weights),
    pilot: periodEstimate(weeks.pilot.weeks, strata.pilot, measure, weights),
  };
  const target = targetValue(kpi, settings, estimates.baseline, periods.pilot);
  return {
    ...draft,
    ...estimates,
    definition: measure.definition,
    target,
    targetIsMet: targetIsMet(kpi, target, estimates.pilot),
    nonResponseBounds:
      kpi.id === "csat"
        ? { baseline: boundsOf(weeks.baseline.weeks), pilot: boundsOf(weeks.pilot.weeks) }
        : null,
    blockedBy: blockOf(measure, estimates, strata, draft.uncoveredShare),
  };
}

/**
 * The difference of weekly contributions at the baseline's mix, crude, and by permutation.
 *
 * @example compareStrata(kpi, context, strata, measure).p // 0.03
 */
export function compareStrata(
  kpi: KpiSetting,
  context: CompareContext,
  strata: Sides<WeekStrata[]>,
  { scale, unit }: Pick<KpiMeasure, "scale" | "unit">,
): KpiDraft {
  const { baseline, pilot } = strata;
  const { weights, uncoveredShare } = baselineMix(baseline, pilot);
  const found = weekDifference(baseline, pilot, weights, scale);
  const crude = weekDifference(unstratified(baseline), unstratified(pilot), oneChannel, scale);
  return {
    ...blockedDraft(kpi, "kpi-not-in-data", unit),
    blockedBy: null,
    scale,
    difference: { estimate: found.estimate, interval: found.interval },
    crude: { estimate: crude.estimate, interval: crude.interval },
    mixSplit: scale === "difference" ? mixSplitOf(strata) : null,
    uncoveredShare,
    p: found.p,
    permutationP: weekPermutationP(baseline, pilot, weights, scale, context.seed),
    marginLimit: marginLimit(kpi, scale, unit, weeklyIntake(context)),
    lacksVariation: found.reason === "no-variation",
  };
}

/** Tickets a week in the baseline. */
function weeklyIntake({ weeks }: CompareContext): number {
  const cells = weeks.baseline.weeks.flatMap((week) => week.cells);
  const used = cells.reduce((sum, { tallies }) => sum + tallies.used, 0);
  return used / Math.max(1, weeks.baseline.weeks.length);
}

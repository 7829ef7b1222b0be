import type { VerdictReason } from "../../schema/compare-output.ts";
import { kitagawaSplit } from "../../stats/standardisation.ts";
import type { MixSplit, PeriodEstimate } from "../comparison.ts";
import { gatherEvidence } from "../evidence/gather-evidence.ts";
import { noEvidence, ownRange } from "../evidence/no-evidence.ts";
import type { KpiDefinition } from "../kpi/kpi-definition.ts";
import type { KpiMeasure } from "../kpi/kpi-measure.ts";
import type { KpiSetting } from "../kpi/kpi-settings.ts";
import { measureOf } from "../kpi/measure-of.ts";
import { type CompareContext, leastWeeks, type Sides } from "./compare-context.ts";
import { type KpiDraft, unknownDifference, unknownEstimate } from "./kpi-draft.ts";
import { marginLimit } from "./margin-limit.ts";
import { periodEstimate } from "./period-estimate.ts";
import { targetIsMet, targetValue } from "./target-value.ts";
import { weekDifference } from "./week-difference.ts";
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
    marginLimit: null,
    target: null,
    targetIsMet: null,
    companions: { baseline: [], pilot: [] },
    evidence: noEvidence,
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
  const mix = baselineMix(strata.baseline, strata.pilot);
  const estimates = {
    baseline: periodEstimate(weeks.baseline.weeks, strata.baseline, measure, mix.weights),
    pilot: periodEstimate(weeks.pilot.weeks, strata.pilot, measure, mix.weights),
  };
  const blockedBy = blockOf(measure, estimates, strata, mix.uncoveredShare);
  const draft = compareStrata({ kpi, context, strata, mix, measure, form: measure, blockedBy });
  const target = targetValue(kpi, settings, estimates.baseline, periods.pilot);
  return {
    ...draft,
    ...estimates,
    definition: measure.definition,
    target,
    targetIsMet: targetIsMet(kpi, target, estimates.pilot),
  };
}

/** Weekly contributions of one KPI that are to be compared. */
export interface ComparedStrata {
  kpi: KpiSetting;
  context: CompareContext;
  strata: Sides<WeekStrata[]>;
  mix: ReturnType<typeof baselineMix>;
  /** Null where the KPI is not read from cells. */
  measure: KpiMeasure | null;
  form: Pick<KpiMeasure, "scale" | "unit">;
  blockedBy: VerdictReason | null;
}

/**
 * The difference of weekly contributions at the baseline's mix, crude, and the evidence beside it.
 *
 * @example compareStrata(compared).p // 0.03
 */
export function compareStrata(compared: ComparedStrata): KpiDraft {
  const { kpi, context, strata, mix, measure, form, blockedBy } = compared;
  const { scale, unit } = form;
  const { baseline, pilot } = strata;
  const { weights, uncoveredShare } = mix;
  const found = weekDifference(baseline, pilot, weights, scale);
  const whole = weekDifference(unstratified(baseline), unstratified(pilot), oneChannel, scale);
  const crude = { estimate: whole.estimate, interval: whole.interval };
  const limit = marginLimit(kpi, scale, unit, weeklyIntake(context));
  const split = scale === "difference" ? mixSplitOf(strata) : null;
  const input = { kpi, context, measure, strata, weights, scale, found, marginLimit: limit };
  return {
    ...blockedDraft(kpi, "kpi-not-in-data", unit),
    blockedBy,
    scale,
    difference: { estimate: found.estimate, interval: found.interval },
    crude,
    mixSplit: split,
    uncoveredShare,
    p: found.p,
    marginLimit: limit,
    evidence: {
      ...noEvidence,
      crude: { estimate: crude.estimate, interval: ownRange(crude.interval) },
      mix: { rate: split?.rate ?? null, mix: split?.mix ?? null, uncoveredShare },
      ...(blockedBy === null ? gatherEvidence(input) : {}),
    },
    lacksVariation: found.reason === "no-variation",
  };
}

/** Tickets a week in the baseline. */
function weeklyIntake({ weeks }: CompareContext): number {
  const cells = weeks.baseline.weeks.flatMap((week) => week.cells);
  const used = cells.reduce((sum, { tallies }) => sum + tallies.used, 0);
  return used / Math.max(1, weeks.baseline.weeks.length);
}

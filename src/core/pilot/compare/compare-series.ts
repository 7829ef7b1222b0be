import type { PeriodEstimate } from "../comparison.ts";
import { ratioOf } from "../kpi/kpi-measure.ts";
import type { KpiSetting, KpiSettings } from "../kpi/kpi-settings.ts";
import type { ComparedWeeks } from "../kpi/week-cells.ts";
import type { WeeklyCost } from "../kpi/weekly-cost.ts";
import type { PeriodCells } from "../period-cells.ts";
import { dayOfText, daySeconds } from "../time/calendar-day.ts";
import { mondayOf, weekOf } from "../time/iso-week.ts";
import { type CompareContext, leastWeeks, type Sides } from "./compare-context.ts";
import { blockedDraft, type ComparedStrata, compareStrata } from "./compare-kpi.ts";
import type { KpiDraft } from "./kpi-draft.ts";
import { weeklyValues } from "./period-estimate.ts";
import { targetIsMet, targetValue } from "./target-value.ts";
import { baselineMix, type WeekStrata, wholeWeek } from "./week-strata.ts";

/** A week that has no channels: one sum and one count. */
function plainWeek(name: string, sum: number, count: number): WeekStrata {
  return { name, strata: new Map([["all", { sum, count }]]) };
}

function plainStrata(
  kpi: KpiSetting,
  context: CompareContext,
  strata: ComparedStrata["strata"],
  form: ComparedStrata["form"],
): ComparedStrata {
  const mix = baselineMix(strata.baseline, strata.pilot);
  return { kpi, context, strata, mix, measure: null, form, blockedBy: null };
}

function seriesEstimate(weeks: readonly WeekStrata[], coverage: number | null): PeriodEstimate {
  const all = { sum: 0, count: 0 };
  for (const week of weeks) {
    const { sum, count } = wholeWeek(week);
    all.sum += sum;
    all.count += count;
  }
  const estimate = ratioOf(all);
  const weekly = weeklyValues(weeks);
  return { n: null, estimate, standardised: estimate, median: null, p90: null, coverage, weekly };
}

function withEstimates(
  kpi: KpiSetting,
  context: CompareContext,
  draft: KpiDraft,
  estimates: Sides<PeriodEstimate>,
): KpiDraft {
  const target = targetValue(kpi, context.settings, estimates.baseline, context.periods.pilot);
  const isMet = targetIsMet(kpi, target, estimates.pilot);
  return { ...draft, ...estimates, target, targetIsMet: isMet };
}

/** From this day on the file shows nearly every ticket that can still be open. */
function wholePileFrom({ window, runInDays }: PeriodCells, runIn: number): number {
  return window === null ? Infinity : dayOfText(window.from) - runInDays + runIn;
}

/**
 * By how many tickets did the pile grow in each whole week? Only weeks known to their last midnight,
 * and only once older tickets have had the follow-up to be solved.
 *
 * @example backlogWeeks(period, weeks, settings)[0]?.strata.get("all") // { sum: 7, count: 1 }
 */
export function backlogWeeks(
  period: PeriodCells,
  { weeks }: ComparedWeeks,
  { followUpSeconds }: KpiSettings,
): WeekStrata[] {
  const runIn = followUpSeconds / daySeconds;
  const start = wholePileFrom(period, runIn);
  return weeks.flatMap(({ week, name }) => {
    if (mondayOf(week) < start) return [];
    const days = period.backlog.filter(({ day }) => weekOf(day) === week);
    if (days.length < 7) return [];
    const change = days.reduce((sum, { opened, solved }) => sum + opened - solved, 0);
    return [plainWeek(name, change, 1)];
  });
}

/**
 * Does the pile of open tickets grow faster or slower? Compares the weekly change, not one count.
 *
 * A file that begins with the period shows tickets coming in but none of the older ones being
 * solved, so its first weeks seem to pile up. Weeks count only from a follow-up after the first ticket
 * of the file; each period needs four of them.
 *
 * @example compareBacklog(kpi, context).pilot.estimate // -3.5 tickets a week
 */
export function compareBacklog(kpi: KpiSetting, context: CompareContext): KpiDraft {
  const { periods, weeks, settings } = context;
  const strata = {
    baseline: backlogWeeks(periods.baseline, weeks.baseline, settings),
    pilot: backlogWeeks(periods.pilot, weeks.pilot, settings),
  };
  const isShort = Math.min(strata.baseline.length, strata.pilot.length) < leastWeeks;
  if (isShort) {
    const isLong = Math.min(weeks.baseline.weeks.length, weeks.pilot.weeks.length) >= leastWeeks;
    return blockedDraft(kpi, isLong ? "no-run-in" : "too-few-weeks-of-kpi", "tickets");
  }
  const draft = compareStrata(
    plainStrata(kpi, context, strata, { scale: "difference", unit: "tickets" }),
  );
  const definition = { ...draft.definition, id: "backlog-weekly-change" as const };
  return withEstimates(
    kpi,
    context,
    { ...draft, definition },
    {
      baseline: seriesEstimate(strata.baseline, 1),
      pilot: seriesEstimate(strata.pilot, 1),
    },
  );
}

/**
 * Cost and tickets of each compared week whose cost is known.
 *
 * @example costWeeks(weeks, costs)[0]?.strata.get("all") // { sum: 52000, count: 812 }
 */
export function costWeeks({ weeks }: ComparedWeeks, costs: readonly WeeklyCost[]): WeekStrata[] {
  const known = new Map(costs.map(({ week, costMinor }) => [week, costMinor]));
  return weeks.flatMap(({ week, name, cells }) => {
    const cost = known.get(week);
    const tickets = cells.reduce((sum, { tallies }) => sum + tallies.used, 0);
    return cost === undefined || tickets === 0 ? [] : [plainWeek(name, cost, tickets)];
  });
}

/**
 * Weekly cost ÷ weekly tickets, as a ratio of the two periods; weeks without a cost are unknown. Two
 * periods that count different things as cost are not compared.
 *
 * @example compareCost(kpi, context).difference.estimate // 0.9, that is a tenth cheaper
 */
export function compareCost(kpi: KpiSetting, context: CompareContext): KpiDraft {
  const { weeks, costs } = context;
  const unit = "minor-currency-per-ticket";
  if (costs.baseline.length === 0 || costs.pilot.length === 0) {
    return blockedDraft(kpi, "kpi-not-in-data", unit);
  }
  const bases = new Set([...costs.baseline, ...costs.pilot].map(({ covers }) => covers));
  if (bases.size > 1) return blockedDraft(kpi, "definitions-differ", unit);
  const strata = {
    baseline: costWeeks(weeks.baseline, costs.baseline),
    pilot: costWeeks(weeks.pilot, costs.pilot),
  };
  const isShort = Math.min(strata.baseline.length, strata.pilot.length) < leastWeeks;
  if (isShort) return blockedDraft(kpi, "too-few-weeks-of-kpi", unit);
  const draft = compareStrata(plainStrata(kpi, context, strata, { scale: "ratio", unit }));
  const coverage = (known: number, all: number) => (all === 0 ? null : known / all);
  return withEstimates(kpi, context, draft, {
    baseline: seriesEstimate(
      strata.baseline,
      coverage(strata.baseline.length, weeks.baseline.weeks.length),
    ),
    pilot: seriesEstimate(strata.pilot, coverage(strata.pilot.length, weeks.pilot.weeks.length)),
  });
}

import type { PeriodEstimate, WeeklyValue } from "../comparison.ts";
import { durationFigures } from "../kpi/duration-figures.ts";
import { type KpiMeasure, ratioOf, total } from "../kpi/kpi-measure.ts";
import type { WeekCells } from "../kpi/week-cells.ts";
import { type MixWeights, meanAtMix, type WeekStrata, wholeWeek } from "./week-strata.ts";

/**
 * One value per week, for charts.
 *
 * @example weeklyValues(weeks)[0] // { week: "2026-W36", n: 512, value: 0.81 }
 */
export function weeklyValues(weeks: readonly WeekStrata[]): WeeklyValue[] {
  return weeks.map((week) => {
    const all = wholeWeek(week);
    return { week: week.name, n: all.count, value: ratioOf(all) };
  });
}

/**
 * What one period says about one KPI over its compared weeks.
 *
 * @example periodEstimate(weeks, strata, measure, weights).estimate // 0.81
 */
export function periodEstimate(
  weeks: readonly WeekCells[],
  strata: readonly WeekStrata[],
  measure: KpiMeasure,
  weights: MixWeights,
): PeriodEstimate {
  const cells = weeks.flatMap((week) => week.cells);
  const all = total(cells, measure.contribute);
  const figures = measure.duration && durationFigures(cells, measure.duration);
  return {
    n: all.count,
    estimate: figures === null ? ratioOf(all) : figures.restrictedMean,
    standardised: meanAtMix(strata, weights),
    median: figures?.median ?? null,
    p90: figures?.p90 ?? null,
    coverage: ratioOf(total(cells, measure.coverage)),
    weekly: weeklyValues(strata),
  };
}

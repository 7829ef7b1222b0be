import { clusteredMean } from "../../stats/cluster-t.ts";
import { designEffectOfShare } from "../../stats/design-effect.ts";
import { raisedTo } from "../../stats/elementary/raised-to.ts";
import { kaplanMeier, survivalAt } from "../../stats/kaplan-meier.ts";
import { leaveOneOut } from "../../stats/leave-one-out.ts";
import { normalQuantile } from "../../stats/normal.ts";
import { restrictedMean } from "../../stats/restricted-mean.ts";
import { studentTQuantile } from "../../stats/student-t.ts";
import { survivalQuantile } from "../../stats/survival-quantile.ts";
import { wilsonInterval } from "../../stats/wilson.ts";
import type { Range } from "../comparison.ts";
import { type DurationMeasure, durationGroups } from "./duration-measure.ts";
import { type KpiMeasure, total } from "./kpi-measure.ts";
import type { WeekCells } from "./week-cells.ts";

/** With fewer weeks nobody can say how much weeks differ. */
const leastWeeks = 4;

function weeklySums(weeks: readonly WeekCells[], measure: KpiMeasure) {
  return weeks.map(({ cells }) => total(cells, measure.contribute));
}

/**
 * In which range may a share lie? Wilson's interval on as many tickets as the weeks are worth: with
 * four or more weeks the counts are divided by the design effect (never below 1).
 *
 * @example shareInterval({ sum: 81, count: 263 }, [], measure) // [0.2553, 0.3662], rounded
 */
export function shareInterval(
  all: { sum: number; count: number },
  weeks: readonly WeekCells[],
  measure: KpiMeasure,
): Range | null {
  const sums = weeklySums(weeks, measure).filter(({ count }) => count > 0);
  const effect = sums.length >= leastWeeks ? (designEffectOfShare(sums) ?? 1) : 1;
  const divisor = Math.max(1, effect);
  const interval = wilsonInterval(all.sum / divisor, all.count / divisor);
  return interval && [interval.low, interval.high];
}

/**
 * The range of a mean or net score from the differences of its weeks; null below four weeks.
 *
 * @example meanInterval(weeks, measure) // [480, 520]
 */
export function meanInterval(weeks: readonly WeekCells[], measure: KpiMeasure): Range | null {
  const sums = weeklySums(weeks, measure).filter(({ count }) => count > 0);
  const found = clusteredMean(sums);
  if (found === null || found.variance === null || sums.length < leastWeeks) return null;
  const reach = studentTQuantile(0.975, sums.length - 1) * Math.sqrt(found.variance);
  return [found.mean - reach, found.mean + reach];
}

/**
 * The range of a net promoter score below four weeks, answers taken as independent: standard error
 * √((P + D − (P − D)²)/n) with P and D the shares of promoters and detractors. Null without answers.
 *
 * @example netScoreInterval(weeks) // [12.4, 37.6]
 */
export function netScoreInterval(weeks: readonly WeekCells[]): Range | null {
  const cells = weeks.flatMap((week) => week.cells);
  const sum = (id: "nps-promoters" | "nps-detractors" | "nps-rated") =>
    cells.reduce((all, { tallies }) => all + tallies[id], 0);
  const answers = sum("nps-rated");
  if (answers === 0) return null;
  const [promoters, detractors] = [sum("nps-promoters") / answers, sum("nps-detractors") / answers];
  const score = promoters - detractors;
  const error = Math.sqrt((promoters + detractors - raisedTo(score, 2)) / answers);
  const reach = normalQuantile(0.975) * error;
  return [Math.max(-100, 100 * (score - reach)), Math.min(100, 100 * (score + reach))];
}

function curveOf(weeks: readonly WeekCells[], duration: DurationMeasure) {
  return kaplanMeier(
    durationGroups(
      weeks.flatMap(({ cells }) => cells),
      duration,
    ),
  );
}

/**
 * The range of a median: how uncertain is the share done by the median, leaving out one week at a
 * time, and which quantiles are that far away? Null below four weeks or where an end is not reached.
 *
 * Source: R. Woodruff (1952), JASA 47, 635–646.
 *
 * @example medianInterval(300, weeks, duration) // [270, 345]
 */
export function medianInterval(
  median: number,
  weeks: readonly WeekCells[],
  duration: DurationMeasure,
): Range | null {
  const curve = curveOf(weeks, duration);
  if (curve === null || weeks.length < leastWeeks) return null;
  const doneByMedian = (some: readonly WeekCells[]) => {
    const without = curveOf(some, duration);
    const open = without && survivalAt(without, median);
    return open === null ? null : 1 - open;
  };
  const error = leaveOneOut(weeks, doneByMedian)?.standardError ?? null;
  if (error === null) return null;
  const reach = studentTQuantile(0.975, weeks.length - 1) * error;
  if (reach >= 0.5) return null;
  const low = survivalQuantile(curve, 0.5 - reach);
  const high = survivalQuantile(curve, 0.5 + reach);
  return low === null || high === null || high > duration.tauSeconds ? null : [low, high];
}

/**
 * The range of a restricted mean, leaving out one week at a time; null below four weeks.
 *
 * @example restrictedMeanInterval(weeks, duration) // [81000, 97000]
 */
export function restrictedMeanInterval(
  weeks: readonly WeekCells[],
  duration: DurationMeasure,
): Range | null {
  if (weeks.length < leastWeeks || duration.tauSeconds <= 0) return null;
  const found = leaveOneOut(weeks, (some) => {
    const curve = curveOf(some, duration);
    return curve && (restrictedMean(curve, duration.tauSeconds)?.meanSeconds ?? null);
  });
  const interval = found?.interval ?? null;
  return interval && [Math.max(0, interval.low), interval.high];
}

import type { Estimated, Tested } from "../../schema/compare-evidence.ts";
import { exponential } from "../../stats/elementary/exponential.ts";
import { naturalLog } from "../../stats/elementary/natural-log.ts";
import { geometricMeanRatio } from "../../stats/geometric-mean-ratio.ts";
import { hodgesLehmannOfCounts } from "../../stats/hodges-lehmann-of-counts.ts";
import { jackknifeComparison } from "../../stats/leave-one-out.ts";
import { momentsOf } from "../../stats/moments.ts";
import { asRange, notEstimated, notTested } from "./no-evidence.ts";
import type { GridSide, TimeGrid } from "./time-grid.ts";

/** A ticket that ended in the very second counts as one second: zero has no logarithm. */
function logsOf({ seconds }: TimeGrid): Float64Array {
  return seconds.map((time) => naturalLog(Math.max(1, time)));
}

function weeklyMeans({ ended }: GridSide, logs: Float64Array): number[] {
  return ended.flatMap((counts) => {
    let [sum, count] = [0, 0];
    for (let place = 0; place < counts.length; place += 1) {
      sum += (counts[place] as number) * (logs[place] as number);
      count += counts[place] as number;
    }
    return count > 0 ? [sum / count] : [];
  });
}

/**
 * By what factor did the typical time of what ended change? Weekly means of logarithms compared by
 * Welch's test, each week counting once.
 *
 * @example geometricRatio(grid).estimate // 0.71
 */
export function geometricRatio(grid: TimeGrid): Tested {
  const logs = logsOf(grid);
  const pilot = momentsOf(weeklyMeans(grid.pilot, logs));
  const baseline = momentsOf(weeklyMeans(grid.baseline, logs));
  if (pilot === null || baseline === null) return notTested;
  const found = geometricMeanRatio(pilot, baseline);
  if (found === null) return notTested;
  return { estimate: found.ratio, interval: asRange(found.interval), p: found.p };
}

function added(weeks: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(weeks[0]?.length ?? 0);
  for (const week of weeks) {
    for (let place = 0; place < sum.length; place += 1) {
      sum[place] = (sum[place] as number) + (week[place] as number);
    }
  }
  return sum;
}

function lessOne(total: Float64Array, week: Float64Array): Float64Array {
  const rest = new Float64Array(total.length);
  for (let place = 0; place < rest.length; place += 1) {
    // What is left of weighted counts may be a hair below 0.
    rest[place] = Math.max(0, (total[place] as number) - (week[place] as number));
  }
  return rest;
}

/**
 * Of all ways to divide a pilot time by a baseline time, the middle one; its interval leaves out one
 * week at a time.
 *
 * @example middleRatio(grid).estimate // 0.68
 */
export function middleRatio(grid: TimeGrid): Estimated {
  const logs = logsOf(grid);
  const [pilot, baseline] = [added(grid.pilot.ended), added(grid.baseline.ended)];
  const estimate = hodgesLehmannOfCounts(logs, pilot, baseline);
  if (estimate === null) return notEstimated;
  const { interval } = jackknifeComparison(
    estimate,
    grid.pilot.ended.map((week) =>
      hodgesLehmannOfCounts(logs, lessOne(pilot, week), baseline, estimate),
    ),
    grid.baseline.ended.map((week) =>
      hodgesLehmannOfCounts(logs, pilot, lessOne(baseline, week), estimate),
    ),
  );
  return {
    estimate: exponential(estimate),
    interval: interval && [
      exponential(interval.low),
      Math.min(Number.MAX_VALUE, exponential(interval.high)),
    ],
  };
}

import type { Estimated } from "../../schema/compare-evidence.ts";
import { bootstrapOfWeeks } from "../../stats/bootstrap-of-weeks.ts";
import type { Sides } from "../compare/compare-context.ts";
import { drawnWeeks, meanOfDrawn } from "../compare/drawn-weeks.ts";
import type { EvidenceInput } from "./evidence-input.ts";
import { asRange } from "./no-evidence.ts";
import { against } from "./on-scale.ts";
import { type EndedBy, endedBy, type TimeGrid, timeOfShare } from "./time-grid.ts";

export const bootstrapDraws = 2_000;

type OfDrawn = (pilot: ArrayLike<number>, baseline: ArrayLike<number>) => number | null;

function drawn(statistic: OfDrawn, pilot: number, baseline: number, seed: number): Estimated {
  const once = (weeks: number) => new Int32Array(weeks).fill(1);
  const estimate = statistic(once(pilot), once(baseline));
  if (estimate === null) return { estimate, interval: null };
  const options = { seed, draws: bootstrapDraws };
  return {
    estimate,
    interval: asRange(bootstrapOfWeeks(pilot, baseline, statistic, options)?.interval),
  };
}

/**
 * The same counts added up over time, for `shareTimeRatio`: made once for all the shares asked.
 *
 * @example endedByTimes(grid).pilot.weeks // 6
 */
export function endedByTimes(grid: TimeGrid): Sides<EndedBy> {
  return { pilot: endedBy(grid.pilot), baseline: endedBy(grid.baseline) };
}

/**
 * By what factor did the time change by which a share of the tickets had ended, at the baseline's
 * mix? Weeks drawn again 2,000 times from a fixed start.
 *
 * @example shareTimeRatio(grid, endedByTimes(grid), 0.9, 1).interval // [0.55, 0.88]
 */
export function shareTimeRatio(
  grid: TimeGrid,
  ended: Sides<EndedBy>,
  share: number,
  seed: number,
): Estimated {
  const timeOf = (side: "pilot" | "baseline", times: ArrayLike<number>) =>
    timeOfShare(grid.seconds, ended[side], grid[side].all, times, share);
  const statistic: OfDrawn = (pilot, baseline) =>
    against(timeOf("pilot", pilot), timeOf("baseline", baseline), "ratio");
  return drawn(statistic, grid.pilot.all.length, grid.baseline.all.length, seed);
}

/**
 * The ratio of restricted means, which the verdict takes from leaving out weeks, by drawing weeks
 * again: a second opinion on its interval.
 *
 * @example restrictedMeanRatio(input).interval // [0.58, 0.73]
 */
export function restrictedMeanRatio({ strata, weights, context }: EvidenceInput): Estimated {
  const pilotWeeks = drawnWeeks(strata.pilot, weights);
  const baselineWeeks = drawnWeeks(strata.baseline, weights);
  const statistic: OfDrawn = (pilot, baseline) =>
    against(meanOfDrawn(pilotWeeks, pilot), meanOfDrawn(baselineWeeks, baseline), "ratio");
  return drawn(statistic, pilotWeeks.weeks, baselineWeeks.weeks, context.seed);
}

import type { Estimated, KpiEvidence, Tested } from "../../schema/compare-evidence.ts";
import type { Interval } from "../../stats/interval.ts";
import type { Range } from "../comparison.ts";

/** Nothing was computed. */
export const notEstimated: Estimated = { estimate: null, interval: null };
export const notTested: Tested = { ...notEstimated, p: null };

/** What stands beside a KPI of which nothing can be said. */
export const noEvidence: KpiEvidence = {
  weekMemory: null,
  permutation: null,
  crude: notEstimated,
  mix: { rate: null, mix: null, uncoveredShare: null },
  finerMix: null,
  designEffect: null,
  newcombe: null,
  margin: null,
  ticketLevel: null,
  alwaysValid: null,
  times: null,
  learning: null,
  trend: null,
  controls: null,
  satisfaction: null,
};

/**
 * Both ends of an interval as a pair; null stays null.
 *
 * @example asRange({ low: 1, high: 2 }) // [1, 2]
 */
export function asRange(interval: Interval | null | undefined): [number, number] | null {
  return interval ? [interval.low, interval.high] : null;
}

/**
 * A pair that may not be changed, as one that may.
 *
 * @example ownRange([1, 2]) // [1, 2]
 */
export function ownRange(range: Range | null): [number, number] | null {
  return range && [range[0], range[1]];
}

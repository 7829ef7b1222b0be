import { clusteredDifference } from "../../stats/cluster-t.ts";
import { naturalLog } from "../../stats/elementary/natural-log.ts";
import { leaveOneOutRatio } from "../../stats/leave-one-out.ts";
import { type PermutationResult, permutationOfPlaces } from "../../stats/permutation-of-weeks.ts";
import type { Range } from "../comparison.ts";
import type { DifferenceScale } from "../kpi/difference-scale.ts";
import { drawnWeeks, splitMeans } from "./drawn-weeks.ts";
import { type MixWeights, meanAtMix, sumsAtMix, type WeekStrata } from "./week-strata.ts";

/** A difference between two periods with all that weeks let one say about it. */
export interface WeekDifference {
  estimate: number | null;
  interval: Range | null;
  p: number | null;
  /** Of the difference, or of the natural logarithm of the ratio. */
  standardError: number | null;
  degreesOfFreedom: number | null;
  /** Why there is no interval. */
  reason: "too-few-weeks" | "no-variation" | null;
}

const unknown: WeekDifference = {
  estimate: null,
  interval: null,
  p: null,
  standardError: null,
  degreesOfFreedom: null,
  reason: "too-few-weeks",
};

function additive(
  baseline: readonly WeekStrata[],
  pilot: readonly WeekStrata[],
  weights: MixWeights,
): WeekDifference {
  const found = clusteredDifference(sumsAtMix(pilot, weights), sumsAtMix(baseline, weights));
  if (found === null) return unknown;
  const { difference, interval, p, standardError, degreesOfFreedom, reason } = found;
  return {
    estimate: difference,
    interval: interval && [interval.low, interval.high],
    p,
    standardError,
    degreesOfFreedom,
    reason,
  };
}

function multiplicative(
  baseline: readonly WeekStrata[],
  pilot: readonly WeekStrata[],
  weights: MixWeights,
): WeekDifference {
  const found = leaveOneOutRatio(pilot, baseline, (weeks) => meanAtMix(weeks, weights));
  if (found === null) return unknown;
  const { ratio, interval, p, standardError, degreesOfFreedom, reason } = found;
  return {
    estimate: ratio,
    interval: interval && [interval.low, interval.high],
    p,
    standardError,
    degreesOfFreedom,
    reason,
  };
}

/**
 * How far apart are two periods at a given channel mix, with tickets of one week taken as alike?
 *
 * `difference`: pilot minus baseline, Student's t over weekly sums. `ratio`: pilot over baseline,
 * leaving out one week at a time on the logarithmic scale. Both have K₁ + K₂ − 2 degrees of freedom.
 *
 * @example weekDifference(baseline, pilot, weights, "difference").estimate // 0.2
 */
export function weekDifference(
  baseline: readonly WeekStrata[],
  pilot: readonly WeekStrata[],
  weights: MixWeights,
  scale: DifferenceScale,
): WeekDifference {
  if (weights.size === 0) return unknown;
  return (scale === "ratio" ? multiplicative : additive)(baseline, pilot, weights);
}

/**
 * The second opinion: of all ways to call as many weeks "pilot", how many give a difference as large?
 * Null when it cannot be had. `seed` matters only when there are too many ways to try them all.
 *
 * @example weekPermutation(baseline, pilot, weights, "difference", 1)?.p // 0.33
 */
export function weekPermutation(
  baseline: readonly WeekStrata[],
  pilot: readonly WeekStrata[],
  weights: MixWeights,
  scale: DifferenceScale,
  seed: number,
): PermutationResult | null {
  if (weights.size === 0) return null;
  const drawn = drawnWeeks([...pilot, ...baseline], weights);
  const split = splitMeans(drawn);
  const statistic = (isPilot: Uint8Array) => {
    const means = split(isPilot);
    if (means === null) return null;
    const [ofPilot, ofBaseline] = means;
    if (scale === "difference") return ofPilot - ofBaseline;
    return ofPilot > 0 && ofBaseline > 0 ? naturalLog(ofPilot / ofBaseline) : null;
  };
  return permutationOfPlaces(pilot.length, baseline.length, statistic, { seed });
}

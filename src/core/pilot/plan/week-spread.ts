import { clusteredMean } from "../../stats/cluster-t.ts";
import { jackknifeVariance } from "../../stats/leave-one-out.ts";
import { type MixWeights, meanAtMix, sumsAtMix, type WeekStrata } from "../compare/week-strata.ts";
import { onScale } from "../evidence/on-scale.ts";
import type { DifferenceScale } from "../kpi/difference-scale.ts";

/** How a KPI lies and varies from week to week, on the scale on which it will be compared. */
export interface WeekSpread {
  weeks: number;
  /** Squared standard error of the whole period; of the logarithm for ratios. */
  variance: number;
}

function logVariance(weeks: readonly WeekStrata[], weights: MixWeights): number | null {
  const whole = onScale(meanAtMix(weeks, weights), "ratio");
  const withoutOne = weeks.map((_, leftOut) =>
    onScale(
      meanAtMix(
        weeks.filter((_, place) => place !== leftOut),
        weights,
      ),
      "ratio",
    ),
  );
  return whole === null ? null : jackknifeVariance(whole, withoutOne);
}

/**
 * By how much do the weeks of one period differ at its own mix of channels? Null when it cannot be
 * told.
 *
 * @example weekSpread(weeks, weights, "ratio")?.variance // 0.004
 */
export function weekSpread(
  weeks: readonly WeekStrata[],
  weights: MixWeights,
  scale: DifferenceScale,
): WeekSpread | null {
  const found =
    scale === "ratio"
      ? logVariance(weeks, weights)
      : (clusteredMean(sumsAtMix(weeks, weights))?.variance ?? null);
  return found === null ? null : { weeks: weeks.length, variance: found };
}

import { sampleCovariance, sampleVariance } from "simple-statistics";
import { raisedTo } from "./elementary/raised-to.ts";
import { requireThat } from "./require-that.ts";

export interface Cuped {
  /** How much of the earlier value to take off. */
  theta: number;
  /** How alike the earlier and the later values are, −1 to 1. */
  correlation: number;
  /** Variance left after the adjustment, as a part of the variance before: 1 − correlation². */
  varianceRatio: number;
}

/**
 * How much of the differences between agents (or accounts) was there before the pilot, and can be
 * taken off? Only for units seen in both periods; a ticket has no before.
 *
 * Adjusted value = later − theta · (earlier − mean of the earlier), theta = covariance / variance.
 * Example: Student's sleep data: theta 0.890, and 0.368 of the variance is left.
 *
 * No verdict uses it: a ticket is seen in one period only, an export does not name the agent in both
 * systems alike, and eight weeks of few agents are too few units. It stands here for the golden case, and
 * for whoever compares agents, teams or accounts that are the same before and after.
 *
 * Source: A. Deng, Y. Xu, R. Kohavi and T. Walker (2013), WSDM.
 *
 * @returns null with fewer than three units or when a period does not vary
 */
export function cuped(earlier: readonly number[], later: readonly number[]): Cuped | null {
  requireThat(earlier.length === later.length, "cuped: every unit needs both values");
  if (earlier.length < 3) return null;
  const varianceBefore = sampleVariance([...earlier]);
  const varianceAfter = sampleVariance([...later]);
  if (varianceBefore === 0 || varianceAfter === 0) return null;
  const covariance = sampleCovariance([...earlier], [...later]);
  const correlation = covariance / Math.sqrt(varianceBefore * varianceAfter);
  return {
    theta: covariance / varianceBefore,
    correlation,
    varianceRatio: 1 - raisedTo(correlation, 2),
  };
}

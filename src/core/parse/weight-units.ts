/** Weights are written by people with few decimals; more than this is no rounding. */
const tolerance = 1e-6;

/** shares: all are parts of 1. mixed: some are parts of 1, the others points of 100. */
export type WeightUnits = "shares" | "mixed";

/**
 * Weights are points that make 100. Were these written in another unit, as shares of 1, or some of them?
 * Null when they make 100, or when nothing speaks for another unit. A weight below one point counts as a
 * share only where the sum is wrong, so that small weights stay small.
 *
 * @example otherUnits([0.3, 0.25, 45]) // "mixed"
 */
export function otherUnits(weights: readonly number[]): WeightUnits | null {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 100) <= tolerance || sum === 0) return null;
  if (Math.abs(sum - 1) <= tolerance) return "shares";
  const hasShare = weights.some((weight) => weight > 0 && weight < 1);
  return hasShare && weights.some((weight) => weight > 1) ? "mixed" : null;
}

/**
 * The points that a weight with a percent sign stands for; empty when it is no such text.
 *
 * @example pointsOf("30 %") // "30"
 */
export function pointsOf(text: string): string {
  const found = /^(\d+(?:\.\d+)?)\s*%$/.exec(text.normalize("NFKC").trim())?.[1];
  return found === undefined ? "" : String(Number(found));
}

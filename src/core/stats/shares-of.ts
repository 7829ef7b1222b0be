/**
 * What share of the whole is each weight? Percent, points and fractions all give the same shares, so
 * a sheet that sums to 100 and one that sums to 1 mean the same. Shares are 0 to 1 and sum to 1.
 *
 * Null when no weight is above 0 (nothing could then be shared out), when one is negative, or when
 * one is not a finite number.
 *
 * @example sharesOf([40, 30, 20, 10]) // [0.4, 0.3, 0.2, 0.1]
 */
export function sharesOf(weights: readonly number[]): number[] | null {
  if (!weights.every((weight) => Number.isFinite(weight) && weight >= 0)) return null;
  const largest = Math.max(0, ...weights);
  if (largest === 0) return null;
  const sum = total(weights);
  if (Number.isFinite(sum)) return weights.map((weight) => weight / sum);
  // Sums of huge weights overflow; brought below 1 first they do not.
  return sharesOf(weights.map((weight) => weight / largest));
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

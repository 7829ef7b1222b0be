import { adjustInOrder, type PValue } from "./adjusted-p.ts";

/**
 * Of the many side questions answered "yes", at most one in twenty should be false on average: how
 * small is each p by that measure?
 *
 * Each p is multiplied with the number of questions and divided by its rank.
 * Example: `benjaminiHochbergAdjusted([0.04, 0.001, 0.03, 0.2])` is `[0.0533…, 0.004, 0.0533…, 0.2]`.
 *
 * Source: Y. Benjamini and Y. Hochberg (1995), JRSS B 57, 289–300. Null p values stay null and are
 * not counted.
 */
export function benjaminiHochbergAdjusted(pValues: readonly PValue[]): PValue[] {
  return adjustInOrder(pValues, "up", (rank, count) => count / rank);
}

/**
 * The same whatever way the questions hang together, at the price of a further factor
 * 1 + ½ + … + 1/n (Y. Benjamini and D. Yekutieli 2001).
 * Example: `benjaminiYekutieliAdjusted([0.01, 0.04])` is `[0.03, 0.06]`.
 */
export function benjaminiYekutieliAdjusted(pValues: readonly PValue[]): PValue[] {
  return adjustInOrder(pValues, "up", (rank, count) => (count / rank) * harmonicSum(count));
}

function harmonicSum(count: number): number {
  let sum = 0;
  for (let k = 1; k <= count; k += 1) sum += 1 / k;
  return sum;
}

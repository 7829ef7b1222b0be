import { raisedTo } from "./elementary/raised-to.ts";
import { normalTwoSidedP } from "./normal.ts";
import { type PooledValue, poolValues, totalCount, type ValueCount } from "./value-counts.ts";

export interface MannWhitney {
  /** Pairs in which the first sample's value is the larger, a tie counting half. */
  u: number;
  /** Two-sided, from the normal curve with corrections for ties and for whole numbers. */
  p: number;
  /** The chance that a value of the first sample exceeds one of the second, a tie counting half. */
  superiority: number;
}

/**
 * Does one group tend to larger values than another, whatever the scale, if values are independent?
 *
 * Example: 10 and 5 permeabilities of Hollander and Wolfe: U 35, p 0.2446.
 * Source: H. Mann and D. Whitney (1947); same corrections as R's `wilcox.test`.
 *
 * @returns null when a sample is empty or all values are equal
 */
export function mannWhitney(
  first: readonly ValueCount[],
  second: readonly ValueCount[],
): MannWhitney | null {
  const pairs = totalCount(first) * totalCount(second);
  const pooled = poolValues(first, second);
  const deviation = rankDeviation(pooled, pairs);
  if (deviation === null) return null;
  const u = pairsWon(pooled);
  const gap = u - pairs / 2;
  const corrected = Math.max(0, Math.abs(gap) - 0.5);
  return { u, p: normalTwoSidedP(corrected / deviation), superiority: u / pairs };
}

/**
 * Pairs in which the first sample wins, ties counting half.
 * Example: 4 and 5 against 5: 0.5.
 */
export function pairsWon(pooled: readonly PooledValue[]): number {
  return pooled.reduce(
    (total, entry) => total + entry.first * (entry.secondBelow + entry.second / 2),
    0,
  );
}

/**
 * Standard deviation of U when the groups do not differ, with ties; null when it is 0 or undefined.
 * Example: 4 and 5 against 5: 0.7071.
 */
export function rankDeviation(pooled: readonly PooledValue[], pairs: number): number | null {
  if (pairs === 0) return null;
  const sizes = pooled.map((entry) => entry.first + entry.second);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const ties = sizes.reduce((sum, size) => sum + (raisedTo(size, 3) - size), 0);
  const variance = (pairs / 12) * (total + 1 - ties / (total * (total - 1)));
  return variance > 1e-12 * pairs ? Math.sqrt(variance) : null;
}

/**
 * The exact chance that U is at most `u` for samples of the given sizes without ties.
 *
 * By the recursion of Mann and Whitney: the largest of all values belongs to the first sample (and
 * wins against the whole second one) or to the second. For up to about 50 values in each.
 * Example: sizes 10 and 5: the chance of U ≤ 34 is 0.872794, so of 35 or more 0.127206.
 */
export function mannWhitneyAtMost(u: number, firstSize: number, secondSize: number): number {
  if (u < 0) return 0;
  const distribution = uDistribution(firstSize, secondSize);
  const atMost = distribution.slice(0, Math.floor(u) + 1).reduce((sum, chance) => sum + chance, 0);
  return Math.min(1, atMost);
}

/**
 * The smallest U that is not exceeded with at least the given chance, without ties.
 * Example: `mannWhitneyQuantile(0.025, 10, 5)` is 9.
 */
export function mannWhitneyQuantile(chance: number, firstSize: number, secondSize: number): number {
  let atMost = 0;
  const u = uDistribution(firstSize, secondSize).findIndex((probability) => {
    atMost += probability;
    return atMost >= chance;
  });
  return u < 0 ? firstSize * secondSize : u;
}

/**
 * Two-sided exact p without ties, twice the smaller tail as in R's `wilcox.test`.
 * Example: `mannWhitneyExactP(35, 10, 5)` is 0.254412.
 */
export function mannWhitneyExactP(u: number, firstSize: number, secondSize: number): number {
  const other = firstSize * secondSize - u;
  return Math.min(1, 2 * mannWhitneyAtMost(Math.min(u, other), firstSize, secondSize));
}

/** Chances of U = 0, 1, 2 …; row by row over the size of the first sample. */
function uDistribution(firstSize: number, secondSize: number): number[] {
  let row: number[][] = Array.from({ length: secondSize + 1 }, () => [1]);
  for (let m = 1; m <= firstSize; m += 1) {
    const next: number[][] = [[1]];
    for (let n = 1; n <= secondSize; n += 1) {
      const firstLargest = row[n] ?? [];
      const secondLargest = next[n - 1] ?? [];
      next.push(
        Array.from({ length: m * n + 1 }, (_, u) => {
          const won = (firstLargest[u - n] ?? 0) * m;
          return (won + (secondLargest[u] ?? 0) * n) / (m + n);
        }),
      );
    }
    row = next;
  }
  return row[secondSize] ?? [1];
}

import { exponential } from "./elementary/exponential.ts";
import { naturalLog } from "./elementary/natural-log.ts";
import { firstTrue } from "./first-true.ts";
import { type Interval, requireConfidence, upperProbability } from "./interval.ts";
import { mannWhitneyQuantile, pairsWon, rankDeviation } from "./mann-whitney.ts";
import { normalQuantile } from "./normal.ts";
import { requireThat } from "./require-that.ts";
import { countValues, poolValues } from "./value-counts.ts";

/** Up to this size, and without ties, the interval is exact; beyond it the normal curve serves. */
const exactSize = 50;

export interface Shift {
  /** Typical amount by which the first sample's values exceed the second's. */
  shift: number;
  interval: Interval;
}

/**
 * By how much is a typical value of the first sample larger, whatever the shape of the distribution?
 *
 * The median of all differences between a value of one and a value of the other; the interval holds
 * the shifts that Mann and Whitney's test would not reject. Values are taken as independent.
 * Example: first `[1, 2, 4]`, second `[0, 1]`: differences 0, 1, 1, 2, 3, 4, their median 1.5.
 *
 * Source: J. Hodges and E. Lehmann (1963), Annals of Mathematical Statistics 34, 598–611. Pairs are
 * counted, never listed, so large samples are welcome.
 *
 * @returns null when a sample is empty or all values are equal
 */
export function hodgesLehmannShift(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): Shift | null {
  requireConfidence("hodgesLehmannShift", confidence);
  const x = [...first].sort((a, b) => a - b);
  const y = [...second].sort((a, b) => a - b);
  if (x.length === 0 || y.length === 0) return null;
  const pooled = poolValues(countValues(x), countValues(y));
  if (pooled.length === 1) return null;
  const isExact = pooled.length === x.length + y.length && Math.max(x.length, y.length) < exactSize;
  return {
    shift: medianDifference(x, y),
    interval: isExact ? exactInterval(x, y, confidence) : normalInterval(x, y, confidence),
  };
}

/**
 * The same as a factor, for positive durations without open ones: 2 is twice as long.
 * Example: first `[20, 40]`, second `[10, 20]`: ratios 1, 2, 2 and 4, so the ratio is 2.
 * @throws RangeError when a value is not positive
 */
export function hodgesLehmannRatio(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): { ratio: number; interval: Interval } | null {
  requireThat(
    [...first, ...second].every((value) => value > 0),
    "hodgesLehmannRatio: every value must be positive",
  );
  const logs = hodgesLehmannShift(first.map(naturalLog), second.map(naturalLog), confidence);
  if (logs === null) return null;
  return {
    ratio: exponential(logs.shift),
    interval: { low: exponential(logs.interval.low), high: exponential(logs.interval.high) },
  };
}

function medianDifference(x: readonly number[], y: readonly number[]): number {
  const pairs = x.length * y.length;
  const lower = kthDifference(x, y, Math.ceil(pairs / 2));
  return pairs % 2 === 1 ? lower : (lower + kthDifference(x, y, pairs / 2 + 1)) / 2;
}

/** The k-th smallest difference (from 1) between a value of sorted x and one of sorted y. */
function kthDifference(x: readonly number[], y: readonly number[], k: number): number {
  const [low, high] = differenceRange(x, y);
  return firstTrue(low, high, (limit) => differencesAtMost(x, y, limit) >= k);
}

/** In how many pairs is the difference at most `limit`? One walk along both sorted lists. */
function differencesAtMost(x: readonly number[], y: readonly number[], limit: number): number {
  let count = 0;
  let start = 0;
  for (const value of x) {
    while (start < y.length && value - (y[start] ?? 0) > limit) start += 1;
    count += y.length - start;
  }
  return count;
}

function differenceRange(x: readonly number[], y: readonly number[]): [number, number] {
  return [(x[0] ?? 0) - (y.at(-1) ?? 0), (x.at(-1) ?? 0) - (y[0] ?? 0)];
}

function exactInterval(x: readonly number[], y: readonly number[], confidence: number): Interval {
  const pairs = x.length * y.length;
  const surprise = 1 - upperProbability(confidence);
  const rank = Math.max(1, mannWhitneyQuantile(surprise, x.length, y.length));
  return { low: kthDifference(x, y, rank), high: kthDifference(x, y, pairs - rank + 1) };
}

function normalInterval(x: readonly number[], y: readonly number[], confidence: number): Interval {
  const z = normalQuantile(upperProbability(confidence));
  const [low, high] = differenceRange(x, y);
  const turning = (level: number): number =>
    nearestDifference(
      x,
      y,
      firstTrue(low, high, (shift) => shiftedZ(x, y, shift) <= level),
    );
  return { low: turning(z), high: turning(-z) };
}

/** The test can only turn at a difference; rounding lets the search stop a hair beside it. */
function nearestDifference(x: readonly number[], y: readonly number[], near: number): number {
  const rank = differencesAtMost(x, y, near);
  const below = kthDifference(x, y, Math.max(1, rank));
  const above = kthDifference(x, y, Math.min(x.length * y.length, rank + 1));
  return near - below <= above - near ? below : above;
}

/** The test statistic once the first sample is moved down by `shift`, corrected as in R. */
function shiftedZ(x: readonly number[], y: readonly number[], shift: number): number {
  const pairs = x.length * y.length;
  const pooled = poolValues(countValues(x.map((value) => value - shift)), countValues(y));
  const deviation = rankDeviation(pooled, pairs);
  if (deviation === null) return 0;
  const gap = pairsWon(pooled) - pairs / 2;
  return (gap - Math.sign(gap) * 0.5) / deviation;
}

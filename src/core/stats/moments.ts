import { mean, sampleVariance } from "simple-statistics";
import { requireThat } from "./require-that.ts";

/** All that a comparison of means needs to know of a sample. */
export interface Moments {
  count: number;
  mean: number;
  /** Squared standard deviation of single values (not of the mean). */
  variance: number;
}

/**
 * Moments of a list; null with fewer than two values.
 * Example: `momentsOf([1, 2, 6])` is `{ count: 3, mean: 3, variance: 7 }`.
 */
export function momentsOf(values: readonly number[]): Moments | null {
  if (values.length < 2) return null;
  return { count: values.length, mean: mean([...values]), variance: sampleVariance([...values]) };
}

/**
 * Moments from a sum and a sum of squares, which add up over cells and weeks. Loses digits when the
 * mean is huge against the spread; seconds and their logarithms are far from that.
 * Null with fewer than two values.
 * Example: `momentsFromSums(9, 41, 3)` is again `{ count: 3, mean: 3, variance: 7 }`.
 */
export function momentsFromSums(sum: number, sumOfSquares: number, count: number): Moments | null {
  if (count < 2) return null;
  const average = sum / count;
  const variance = Math.max(0, (sumOfSquares - sum * average) / (count - 1));
  return { count, mean: average, variance };
}

/**
 * A share seen as a mean of zeros and ones, with variance p(1 − p). Null without trials.
 * Example: `momentsOfShare(3, 4)` is `{ count: 4, mean: 0.75, variance: 0.1875 }`.
 * @throws RangeError when successes exceed trials
 */
export function momentsOfShare(successes: number, trials: number): Moments | null {
  requireThat(
    successes >= 0 && successes <= trials,
    "momentsOfShare: successes must be between 0 and trials",
  );
  if (trials === 0) return null;
  const share = successes / trials;
  return { count: trials, mean: share, variance: share * (1 - share) };
}

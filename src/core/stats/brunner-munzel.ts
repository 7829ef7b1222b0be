import { raisedTo } from "./elementary/raised-to.ts";
import { type Inference, studentInference } from "./student-inference.ts";
import { poolValues, totalCount, type ValueCount } from "./value-counts.ts";

/** The inference is about `superiority` minus ½, the value when neither sample tends higher. */
export interface BrunnerMunzel extends Inference {
  /** The chance that a rating of the second sample exceeds one of the first, a tie counting half. */
  superiority: number;
  /** −1 to 1: how much more often the second wins than the first. */
  cliffDelta: number;
}

/**
 * Do ratings from 1 to 5 tend to be higher in one period, without pretending that the step from 1 to
 * 2 is worth the step from 4 to 5, and without pretending that both periods spread alike?
 *
 * `t` is Brunner and Munzel's W. Ratings are taken as independent.
 * Example: their pain scores: W 3.137, p 0.0058, superiority 0.789.
 *
 * Source: E. Brunner and U. Munzel (2000), Biometrical Journal 42, 17–25; N. Cliff (1993).
 *
 * @returns null when a sample has fewer than two ratings; `reason` is "no-variation" when the two
 *   do not overlap at all or every rating is equal
 */
export function brunnerMunzel(
  first: readonly ValueCount[],
  second: readonly ValueCount[],
  confidence = 0.95,
): BrunnerMunzel | null {
  const m = totalCount(first);
  const n = totalCount(second);
  if (m < 2 || n < 2) return null;
  const pooled = poolValues(first, second);
  // A value's placement is the number of the other sample's values below it, ties counting half.
  const ofFirst = spread(
    pooled.map((entry) => ({ value: entry.secondBelow + entry.second / 2, count: entry.first })),
  );
  const ofSecond = spread(
    pooled.map((entry) => ({ value: entry.firstBelow + entry.first / 2, count: entry.second })),
  );
  const superiority = ofSecond.mean / m;
  const one = ofFirst.variance / (m * raisedTo(n, 2));
  const two = ofSecond.variance / (n * raisedTo(m, 2));
  const degreesOfFreedom =
    one + two === 0
      ? 1
      : raisedTo(one + two, 2) / (raisedTo(one, 2) / (m - 1) + raisedTo(two, 2) / (n - 1));
  return {
    superiority,
    cliffDelta: 2 * superiority - 1,
    ...studentInference(superiority - 0.5, Math.sqrt(one + two), degreesOfFreedom, confidence, 1),
  };
}

function spread(values: readonly ValueCount[]): { mean: number; variance: number } {
  const count = totalCount(values);
  const mean = values.reduce((sum, entry) => sum + entry.value * entry.count, 0) / count;
  const squares = values.reduce(
    (sum, entry) => sum + entry.count * raisedTo(entry.value - mean, 2),
    0,
  );
  return { mean, variance: squares / (count - 1) };
}

import { raisedTo } from "./elementary/raised-to.ts";
import { type Interval, requireConfidence, upperProbability } from "./interval.ts";
import { normalQuantile } from "./normal.ts";
import { requireThat } from "./require-that.ts";

/**
 * In which range may the true share lie, when `successes` of `trials` went well?
 *
 * Example: 81 of 263 is 30.8 %; `wilsonInterval(81, 263)` is `{ low: 0.2553, high: 0.3662 }`
 * (rounded): from 25.5 % to 36.6 %.
 *
 * It takes the trials as independent. Tickets of one week are alike, so for a comparison of periods
 * use `clusteredDifference`; counts divided by a design effect may be fractions, and are welcome.
 *
 * Source: E. B. Wilson (1927); recommended by R. G. Newcombe (1998), Statistics in Medicine 17,
 * 857–872, because it stays sensible near 0 % and 100 %, where the school formula gives no width.
 *
 * @returns both ends between 0 and 1, or null when there are no trials
 * @throws RangeError when successes exceed trials, a count is negative, or confidence is not a share
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  confidence = 0.95,
): Interval | null {
  requireConfidence("wilsonInterval", confidence);
  requireThat(
    successes >= 0 && successes <= trials && Number.isFinite(trials),
    "wilsonInterval: successes must be between 0 and trials",
  );
  if (trials === 0) return null;
  return wilsonKernel(successes / trials, trials, normalQuantile(upperProbability(confidence)));
}

function wilsonKernel(share: number, trials: number, z: number): Interval {
  const weight = (z * z) / trials;
  const centre = (share + weight / 2) / (1 + weight);
  const halfWidth =
    (z / (1 + weight)) *
    Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * raisedTo(trials, 2)));
  // The ends are exact at 0 % and 100 %; rounding must not push them past what was observed.
  return {
    low: share === 0 ? 0 : Math.max(0, centre - halfWidth),
    high: share === 1 ? 1 : Math.min(1, centre + halfWidth),
  };
}

import { raisedTo } from "./elementary/raised-to.ts";
import type { Moments } from "./moments.ts";
import { type Inference, studentInference } from "./student-inference.ts";

export interface WelchDifference extends Inference {
  /** First mean minus second mean; for the relative form divided by the second mean's size. */
  difference: number;
}

/**
 * Do two means differ, when the two groups vary differently and values are independent?
 *
 * Tickets are not independent: this is for values that are (weeks, agents), or as the ticket-level
 * figure set beside `clusteredDifference`.
 * Example: Student's sleep data, means 0.75 and 2.33: t −1.8608 with 17.78 degrees of freedom,
 * p 0.0794.
 *
 * Source: B. L. Welch (1947), Biometrika 34, 28–35; degrees of freedom after Satterthwaite.
 *
 * @returns null when a group has fewer than two values
 */
export function welchDifference(
  first: Moments,
  second: Moments,
  confidence = 0.95,
): WelchDifference | null {
  if (first.count < 2 || second.count < 2) return null;
  const difference = first.mean - second.mean;
  const standardError = Math.sqrt(first.variance / first.count + second.variance / second.count);
  return {
    difference,
    ...studentInference(
      difference,
      standardError,
      welchDegreesOfFreedom(first, second),
      confidence,
      Math.max(Math.abs(first.mean), Math.abs(second.mean)),
    ),
  };
}

/**
 * The change of a mean as a part of the old mean: 0.2 is a fifth more. `baseline` is the second.
 *
 * Example: mean 12 against 10, both with variance 4 and 10 values: 0.2, p 0.058.
 *
 * Delta method: se² = s₁²/(n₁ m₂²) + s₂² m₁²/(n₂ m₂⁴), with Welch's degrees of freedom.
 * @returns null when a group has fewer than two values or the baseline's mean is 0
 */
export function welchRelativeDifference(
  pilot: Moments,
  baseline: Moments,
  confidence = 0.95,
): WelchDifference | null {
  if (pilot.count < 2 || baseline.count < 2 || baseline.mean === 0) return null;
  const difference = (pilot.mean - baseline.mean) / Math.abs(baseline.mean);
  return {
    difference,
    ...studentInference(
      difference,
      relativeStandardError(pilot, baseline),
      welchDegreesOfFreedom(pilot, baseline),
      confidence,
      1,
    ),
  };
}

/**
 * The standard error of pilot mean / baseline mean (delta method); the baseline's mean is not 0.
 * Example: for the two groups above, 0.0988.
 */
export function relativeStandardError(pilot: Moments, baseline: Moments): number {
  const ofPilot = pilot.variance / pilot.count / raisedTo(baseline.mean, 2);
  const ofBaseline =
    ((baseline.variance / baseline.count) * raisedTo(pilot.mean, 2)) / raisedTo(baseline.mean, 4);
  return Math.sqrt(ofPilot + ofBaseline);
}

function welchDegreesOfFreedom(first: Moments, second: Moments): number {
  const one = first.variance / first.count;
  const two = second.variance / second.count;
  if (one + two === 0) return first.count + second.count - 2;
  // Divided by the sum first, so that tiny variances do not underflow when squared.
  const share = one / (one + two);
  return 1 / (raisedTo(share, 2) / (first.count - 1) + raisedTo(1 - share, 2) / (second.count - 1));
}

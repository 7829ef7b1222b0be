import { raisedTo } from "./elementary/raised-to.ts";
import { type Inference, noInference, studentInference } from "./student-inference.ts";

/**
 * What one week contributes to a mean or a share: a sum and the number of tickets it is a sum over.
 * For a share the sum counts the successes; for a typical time it adds the logarithms.
 */
export interface WeeklySum {
  sum: number;
  count: number;
}

export interface ClusteredMean {
  mean: number;
  /** Squared standard error of the mean; null with fewer than two weeks. */
  variance: number | null;
  weeks: number;
  count: number;
}

export interface ClusteredDifference extends Inference {
  pilot: ClusteredMean;
  baseline: ClusteredMean;
  /** Pilot minus baseline; known even where the inference is not. */
  difference: number;
}

/**
 * The mean over all tickets of a period, with the uncertainty that comes from weeks differing.
 *
 * Mean μ = ΣS / Σn; variance = K/(K−1) · Σ(S − μn)² / (Σn)² over the K weeks that have tickets.
 * Example: weeks `{ sum: 8, count: 10 }` and `{ sum: 6, count: 10 }` give mean 0.7, variance 0.01.
 *
 * Source: the ratio estimator of cluster sampling (W. Cochran, Sampling Techniques, 3rd ed., 1977).
 *
 * @returns null when no week has a ticket
 */
export function clusteredMean(weeks: readonly WeeklySum[]): ClusteredMean | null {
  const filled = weeks.filter((week) => week.count > 0);
  const count = filled.reduce((total, week) => total + week.count, 0);
  if (count === 0) return null;
  const mean = filled.reduce((total, week) => total + week.sum, 0) / count;
  return { mean, variance: varianceOfMean(filled, mean, count), weeks: filled.length, count };
}

function varianceOfMean(weeks: readonly WeeklySum[], mean: number, count: number): number | null {
  if (weeks.length < 2) return null;
  const squares = weeks.reduce(
    (total, week) => total + raisedTo(week.sum - mean * week.count, 2),
    0,
  );
  return ((weeks.length / (weeks.length - 1)) * squares) / raisedTo(count, 2);
}

/**
 * Has a mean or a share changed between two periods, given that tickets of one week are alike?
 *
 * Ten thousand tickets in eight weeks are eight independent looks at the service, not ten thousand.
 * So the weeks' sums are compared, with Student's t and K₁ + K₂ − 2 degrees of freedom.
 *
 * Example: baseline weeks 8/10 and 6/10, pilot weeks 9/10 and 9/10 of tickets in time: difference
 * 0.2, standard error 0.1, p 0.18. Worked case with raw tickets: p 0.0012 when tickets are taken as
 * independent, 0.158 honestly.
 *
 * @returns null when a period has no tickets; `reason` says why when only the difference is known
 */
export function clusteredDifference(
  pilotWeeks: readonly WeeklySum[],
  baselineWeeks: readonly WeeklySum[],
  confidence = 0.95,
): ClusteredDifference | null {
  const pilot = clusteredMean(pilotWeeks);
  const baseline = clusteredMean(baselineWeeks);
  if (pilot === null || baseline === null) return null;
  const difference = pilot.mean - baseline.mean;
  return { pilot, baseline, difference, ...inference(pilot, baseline, confidence) };
}

function inference(pilot: ClusteredMean, baseline: ClusteredMean, confidence: number): Inference {
  if (pilot.variance === null || baseline.variance === null) return noInference("too-few-weeks");
  return studentInference(
    pilot.mean - baseline.mean,
    Math.sqrt(pilot.variance + baseline.variance),
    pilot.weeks + baseline.weeks - 2,
    confidence,
    Math.max(Math.abs(pilot.mean), Math.abs(baseline.mean)),
  );
}

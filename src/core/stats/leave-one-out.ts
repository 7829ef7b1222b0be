import { exponential } from "./elementary/exponential.ts";
import { naturalLog } from "./elementary/natural-log.ts";
import { raisedTo } from "./elementary/raised-to.ts";
import { type Inference, noInference, studentInference } from "./student-inference.ts";

/** An estimate with the uncertainty that shows when each week in turn is left out. */
export interface LeaveOneOut extends Inference {
  estimate: number;
  weeks: number;
}

/**
 * How sure is a statistic of weekly data, whatever the statistic?
 *
 * Each week in turn is left out; if one week more or less moves the answer, the answer is not sure.
 * Variance = (K−1)/K · Σ (θ₍ᵢ₎ − θ)², with θ the statistic of all K weeks. t and p test the value 0.
 *
 * Example: the mean of the weekly values 4, 6 and 8 is 6 with standard error 1.1547, just as the
 * school formula has it.
 *
 * Source: M. Quenouille and J. Tukey's jackknife over clusters, centred on the full estimate (the
 * cautious choice): J. MacKinnon, M. Nielsen and M. Webb (2023), "Fast and reliable jackknife and
 * bootstrap methods for cluster-robust inference", Journal of Applied Econometrics 38, 671–694.
 *
 * @returns null when the statistic of all weeks is null; the inference has a reason when fewer than
 *   two weeks are there or the statistic is null without one of them
 */
export function leaveOneOut<Week>(
  weeks: readonly Week[],
  statistic: (weeks: readonly Week[]) => number | null,
  confidence = 0.95,
): LeaveOneOut | null {
  const estimate = statistic(weeks);
  if (estimate === null) return null;
  return jackknifeEstimate(
    { estimate, withoutOne: estimatesWithoutOne(weeks, statistic) },
    confidence,
  );
}

/**
 * The same from values worked out elsewhere, for instance by subtracting each week from a total.
 * Example: estimate 6, without one week 7, 6 and 5: again 6 with standard error 1.1547.
 */
export function jackknifeEstimate(values: JackknifeValues, confidence = 0.95): LeaveOneOut {
  const { estimate, withoutOne } = values;
  const variance = jackknifeVariance(estimate, withoutOne);
  const inference =
    variance === null
      ? noInference("too-few-weeks")
      : studentInference(estimate, Math.sqrt(variance), withoutOne.length - 1, confidence);
  return { estimate, weeks: withoutOne.length, ...inference };
}

/**
 * How sure is a comparison of two periods: any number made from pilot weeks and baseline weeks?
 *
 * Each week of each period is left out in turn; the two variances add; Student's t has
 * K₁ + K₂ − 2 degrees of freedom. `statistic` must be 0 when nothing changed.
 *
 * Example: pilot `[9, 7]`, baseline `[4, 6, 8]` and the difference of means: 2 with standard error
 * 1.5275, just as `clusteredDifference` has it for weeks of equal size.
 *
 * @returns as `leaveOneOut`
 */
export function leaveOneOutComparison<Week>(
  pilot: readonly Week[],
  baseline: readonly Week[],
  statistic: (pilot: readonly Week[], baseline: readonly Week[]) => number | null,
  confidence = 0.95,
): LeaveOneOut | null {
  const estimate = statistic(pilot, baseline);
  if (estimate === null) return null;
  const pilotPart = jackknifeVariance(
    estimate,
    estimatesWithoutOne(pilot, (rest) => statistic(rest, baseline)),
  );
  const baselinePart = jackknifeVariance(
    estimate,
    estimatesWithoutOne(baseline, (rest) => statistic(pilot, rest)),
  );
  return joinedParts(
    estimate,
    [pilotPart, baselinePart],
    pilot.length + baseline.length,
    confidence,
  );
}

/**
 * The same from values worked out elsewhere: the comparison without each pilot week and without each
 * baseline week. Example: estimate 2, without pilot weeks 1 and 3, baseline 1, 2 and 3: again 1.5275.
 */
export function jackknifeComparison(
  estimate: number,
  withoutPilotWeek: readonly (number | null)[],
  withoutBaselineWeek: readonly (number | null)[],
  confidence = 0.95,
): LeaveOneOut {
  const parts = [withoutPilotWeek, withoutBaselineWeek].map((values) =>
    jackknifeVariance(estimate, values),
  );
  const weeks = withoutPilotWeek.length + withoutBaselineWeek.length;
  return joinedParts(estimate, parts, weeks, confidence);
}

function joinedParts(
  estimate: number,
  parts: readonly (number | null)[],
  weeks: number,
  confidence: number,
): LeaveOneOut {
  const known = parts.filter((part) => part !== null);
  const error = Math.sqrt(known.reduce((sum, part) => sum + part, 0));
  const inference =
    known.length < parts.length
      ? noInference("too-few-weeks")
      : studentInference(estimate, error, weeks - 2, confidence);
  return { estimate, weeks, ...inference };
}

/** A ratio of two periods' statistics; `standardError` and `t` are those of its logarithm. */
export interface LeaveOneOutRatio extends Inference {
  /** Pilot divided by baseline; 0.8 is a fifth less. */
  ratio: number;
  pilot: number;
  baseline: number;
  weeks: number;
}

/**
 * By what factor did a positive statistic change, such as the restricted mean time to a reply?
 *
 * Works on the logarithm of the ratio, leaving out one week at a time in each period, and turns the
 * interval back: it can never reach below 0, and "half" and "double" are equally far from 1.
 *
 * Example: weekly means 100 and 120 s against 200 and 220 s, compared by their mean: ratio 0.5238,
 * interval 0.336 to 0.816, p 0.024.
 *
 * @returns null when a period's statistic is null or not positive
 */
export function leaveOneOutRatio<Week>(
  pilot: readonly Week[],
  baseline: readonly Week[],
  statistic: (weeks: readonly Week[]) => number | null,
  confidence = 0.95,
): LeaveOneOutRatio | null {
  const pilotValue = statistic(pilot);
  const baselineValue = statistic(baseline);
  if (pilotValue === null || baselineValue === null) return null;
  return jackknifeRatio(
    { estimate: pilotValue, withoutOne: estimatesWithoutOne(pilot, statistic) },
    { estimate: baselineValue, withoutOne: estimatesWithoutOne(baseline, statistic) },
    confidence,
  );
}

/** A period's statistic, and what it is without each of its weeks in turn. */
export interface JackknifeValues {
  estimate: number;
  withoutOne: readonly (number | null)[];
}

/**
 * The same from values worked out elsewhere, for instance by subtracting each week from a total.
 * Example: estimate 110, without one week 120 and 100, against 210 and 220 and 200: again 0.5238.
 */
export function jackknifeRatio(
  pilot: JackknifeValues,
  baseline: JackknifeValues,
  confidence = 0.95,
): LeaveOneOutRatio | null {
  if (pilot.estimate <= 0 || baseline.estimate <= 0) return null;
  const ratio = pilot.estimate / baseline.estimate;
  // Two values hundreds of powers of ten apart have no ratio that a number could hold.
  if (ratio === 0 || !Number.isFinite(ratio)) return null;
  const pilotPart = logVariance(pilot);
  const baselinePart = logVariance(baseline);
  const weeks = pilot.withoutOne.length + baseline.withoutOne.length;
  const inference =
    pilotPart === null || baselinePart === null
      ? noInference("too-few-weeks")
      : studentInference(
          naturalLog(ratio),
          Math.sqrt(pilotPart + baselinePart),
          weeks - 2,
          confidence,
          1,
        );
  return {
    ratio,
    pilot: pilot.estimate,
    baseline: baseline.estimate,
    weeks,
    ...inference,
    interval: inference.interval && {
      low: exponential(inference.interval.low),
      high: Math.min(Number.MAX_VALUE, exponential(inference.interval.high)),
    },
  };
}

/**
 * The jackknife's bare arithmetic: (K−1)/K · Σ (θ₍ᵢ₎ − θ)².
 * Example: `jackknifeVariance(6, [7, 6, 5])` is 4/3.
 * @returns null with fewer than two values or when one of them is unknown
 */
export function jackknifeVariance(
  estimate: number,
  withoutOne: readonly (number | null)[],
): number | null {
  const known = withoutOne.filter((value) => value !== null);
  if (known.length < 2 || known.length < withoutOne.length) return null;
  const squares = known.reduce((total, value) => total + raisedTo(value - estimate, 2), 0);
  return ((known.length - 1) / known.length) * squares;
}

function logVariance({ estimate, withoutOne }: JackknifeValues): number | null {
  const logs = withoutOne.map((value) => (value === null || value <= 0 ? null : naturalLog(value)));
  return jackknifeVariance(naturalLog(estimate), logs);
}

function estimatesWithoutOne<Week>(
  weeks: readonly Week[],
  statistic: (weeks: readonly Week[]) => number | null,
): (number | null)[] {
  return weeks.map((_, leftOut) => statistic(weeks.filter((_, index) => index !== leftOut)));
}

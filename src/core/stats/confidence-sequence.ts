import { exponential } from "./elementary/exponential.ts";
import { naturalLog } from "./elementary/natural-log.ts";
import { raisedTo } from "./elementary/raised-to.ts";
import { type Interval, intervalAround } from "./interval.ts";
import { requireThat } from "./require-that.ts";

export interface SequenceOptions {
  /** 0.95 unless told. */
  confidence?: number;
  /** The number of values at which the sequence should be tightest; declared beforehand. */
  tunedFor: number;
}

export interface ConfidenceSequence {
  interval: Interval;
  /** Valid however often one looks. */
  p: number;
}

/**
 * In which range does the truth lie, if one looks at the result every week and may stop any time?
 *
 * A usual 95 % interval is wrong one time in twenty at one look; look ten times and it is wrong far
 * more often. This one is wider and holds for all looks together.
 * Example: estimate 0.5034, standard error 0.3334, 6,461 values, tuned for 1,000: −0.558 to 1.565.
 *
 * Source: I. Waudby-Smith et al., "Time-uniform central limit theory and asymptotic confidence
 * sequences", arXiv 2103.06476, with GrowthBook's tuning. Values are taken as independent.
 *
 * @param count values of both groups together
 * @returns null when there is no standard error to go by
 */
export function confidenceSequence(
  estimate: number,
  standardError: number,
  count: number,
  { confidence = 0.95, tunedFor }: SequenceOptions,
): ConfidenceSequence | null {
  requireThat(tunedFor > 0, "confidenceSequence: tunedFor must be positive");
  if (count <= 0 || standardError <= 0) return null;
  const alpha = 1 - confidence;
  const mass = count * raisedTo(tuning(alpha, tunedFor), 2);
  const reach = Math.sqrt((2 * (mass + 1) * naturalLog(Math.sqrt(mass + 1) / alpha)) / mass);
  const z = estimate / standardError;
  const p = Math.sqrt(mass + 1) * exponential((-z * z * mass) / (2 * (mass + 1)));
  return {
    interval: intervalAround(estimate, reach * standardError),
    p: Math.min(1, p),
  };
}

/**
 * The constant ρ that makes the sequence tightest at `tunedFor` values, after Waudby-Smith et al.
 * Example: `tuning(0.05, 1000)` is 0.089085….
 */
export function tuning(alpha: number, tunedFor: number): number {
  const twice = -2 * naturalLog(alpha);
  return Math.sqrt((twice + naturalLog(twice + 1)) / tunedFor);
}

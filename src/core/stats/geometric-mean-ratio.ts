import { exponential } from "./elementary/exponential.ts";
import type { Moments } from "./moments.ts";
import type { Inference } from "./student-inference.ts";
import { welchDifference } from "./welch.ts";

/** `standardError` and `t` are those of the logarithm of the ratio. */
export interface GeometricMeanRatio extends Inference {
  /** Typical value of the first group divided by that of the second; 0.8 is a fifth less. */
  ratio: number;
}

/**
 * By what factor do typical times differ, when every ticket ended?
 *
 * Times are skewed: a few take days. Their logarithms are not, so the means of the logarithms are
 * compared (Welch) and turned back. Takes the moments of natural logarithms; all times are positive
 * and none is censored.
 * Example: log means ln 60 and ln 120 give the ratio 0.5.
 *
 * @returns null when a group has fewer than two values
 */
export function geometricMeanRatio(
  logMomentsPilot: Moments,
  logMomentsBaseline: Moments,
  confidence = 0.95,
): GeometricMeanRatio | null {
  const welch = welchDifference(logMomentsPilot, logMomentsBaseline, confidence);
  if (welch === null) return null;
  const { difference, ...inference } = welch;
  return {
    ...inference,
    ratio: exponential(difference),
    interval: inference.interval && {
      low: exponential(inference.interval.low),
      high: Math.min(Number.MAX_VALUE, exponential(inference.interval.high)),
    },
  };
}

import { type Interval, intervalAround, requireConfidence, upperProbability } from "./interval.ts";
import { studentTQuantile, studentTTwoSidedP } from "./student-t.ts";

/**
 * What a difference with its standard error says. When the reason is null all the rest are numbers;
 * when it is not, all the rest are null.
 */
export interface Inference {
  standardError: number | null;
  degreesOfFreedom: number | null;
  t: number | null;
  /** Two-sided: how often chance alone gives a difference at least this large. */
  p: number | null;
  interval: Interval | null;
  reason: "too-few-weeks" | "no-variation" | null;
}

/** Weeks that are equal to within this share of the value differ by rounding only. */
const roundingShare = 1e-12;

/**
 * Judges a difference by Student's t: p value and confidence interval.
 *
 * `scale` is the size of the values compared; a standard error below a million-millionth of it is
 * rounding noise, and weeks that do not vary at all cannot say how much weeks vary.
 *
 * Example: `studentInference(0.2, 0.1, 2)` has t 2, p 0.1835… and the interval −0.23 to 0.63.
 */
export function studentInference(
  difference: number,
  standardError: number,
  degreesOfFreedom: number,
  confidence = 0.95,
  scale = Math.abs(difference),
): Inference {
  requireConfidence("studentInference", confidence);
  if (degreesOfFreedom <= 0) return noInference("too-few-weeks");
  if (standardError <= roundingShare * scale) return noInference("no-variation");
  const t = difference / standardError;
  if (!Number.isFinite(t)) return noInference("no-variation");
  const reach = studentTQuantile(upperProbability(confidence), degreesOfFreedom) * standardError;
  return {
    standardError,
    degreesOfFreedom,
    t,
    p: studentTTwoSidedP(t, degreesOfFreedom),
    interval: intervalAround(difference, reach),
    reason: null,
  };
}

/**
 * An inference that could not be made, with its reason.
 * Example: `noInference("too-few-weeks").p` is null.
 */
export function noInference(reason: "too-few-weeks" | "no-variation"): Inference {
  return {
    standardError: null,
    degreesOfFreedom: null,
    t: null,
    p: null,
    interval: null,
    reason,
  };
}

import { exponential } from "./elementary/exponential.ts";
import { type Interval, requireConfidence, upperProbability } from "./interval.ts";
import type { SurvivalCurve, SurvivalStep } from "./kaplan-meier.ts";
import { normalQuantile } from "./normal.ts";
import { requireThat } from "./require-that.ts";

/** Shares that are equal but for rounding. */
const sameShare = 1e-12;

/**
 * After how many seconds are half of the tickets done (or nine in ten, with share 0.9)?
 *
 * The first moment at which the share done passes `share`; where the curve rests exactly on it, the
 * middle of that rest, so that with no open tickets the median is the ordinary one. Same convention
 * as R's `survfit`.
 *
 * Example: done after 10, 20, 30 and 40 s: the median is 25 s.
 *
 * @returns null when not enough tickets were done while watched: "not reached", never a guess
 */
export function survivalQuantile(curve: SurvivalCurve, share = 0.5): number | null {
  requireThat(share > 0 && share < 1, "survivalQuantile: share must be between 0 and 1");
  return crossing(curve.steps, 1 - share, (step) => step.survival);
}

/**
 * In which range may that moment lie? Where the confidence band of the curve, on the logarithmic
 * scale, crosses the share (Brookmeyer and Crowley 1982; R's default). Tickets are taken as
 * independent: beside weekly data use leave-one-week-out.
 * Example: for the four tickets above, from 10 s to beyond 40 s (null).
 *
 * @returns an end is null when the band never comes down so far
 */
export function survivalQuantileInterval(
  curve: SurvivalCurve,
  share = 0.5,
  confidence = 0.95,
): { low: Interval["low"] | null; high: Interval["high"] | null } {
  requireConfidence("survivalQuantileInterval", confidence);
  const z = normalQuantile(upperProbability(confidence));
  const band = (step: SurvivalStep, side: 1 | -1): number | null =>
    step.greenwoodSum === null
      ? null
      : Math.min(1, step.survival * exponential(side * z * Math.sqrt(step.greenwoodSum)));
  return {
    low: crossing(curve.steps, 1 - share, (step) => band(step, -1)),
    high: crossing(curve.steps, 1 - share, (step) => band(step, 1)),
  };
}

function crossing(
  steps: readonly SurvivalStep[],
  level: number,
  height: (step: SurvivalStep) => number | null,
): number | null {
  const below = (step: SurvivalStep, limit: number): boolean => {
    const value = height(step);
    return value !== null && value <= limit;
  };
  const reached = steps.find((step) => below(step, level + sameShare));
  if (reached === undefined) return null;
  if (below(reached, level - sameShare)) return reached.timeSeconds;
  const passed = steps.find((step) => below(step, level - sameShare));
  return passed === undefined
    ? reached.timeSeconds
    : (reached.timeSeconds + passed.timeSeconds) / 2;
}

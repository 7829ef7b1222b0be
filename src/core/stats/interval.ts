import { requireThat } from "./require-that.ts";

/** A range of values that the data leave open. Both ends are finite and `low` is at most `high`. */
export interface Interval {
  low: number;
  high: number;
}

/** `centre` plus and minus `halfWidth`. Example: `intervalAround(5, 2)` is `{ low: 3, high: 7 }`. */
export function intervalAround(centre: number, halfWidth: number): Interval {
  return { low: centre - halfWidth, high: centre + halfWidth };
}

/**
 * A confidence level is a share such as 0.95, never a percentage such as 95.
 * Example: `requireConfidence("wilsonInterval", 95)` throws.
 */
export function requireConfidence(caller: string, confidence: number): void {
  requireThat(confidence > 0 && confidence < 1, `${caller}: confidence must be between 0 and 1`);
}

/**
 * The probability below the upper end of a two-sided interval.
 * Example: `upperProbability(0.95)` is 0.975.
 */
export function upperProbability(confidence: number): number {
  return 1 - (1 - confidence) / 2;
}

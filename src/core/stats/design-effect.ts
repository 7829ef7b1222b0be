import { clusteredMean, type WeeklySum } from "./cluster-t.ts";
import { requireThat } from "./require-that.ts";

/**
 * How many times more uncertain is a mean than the same number of independent tickets would make it?
 *
 * Variance by weeks over variance by tickets. 1 is independent; 2.7 (a real help desk) means that
 * 2,700 tickets tell as much as 1,000 independent ones.
 * Example: weeks `{ sum: 8, count: 10 }` and `{ sum: 6, count: 10 }` with the ticket variance 0.21:
 * 0.01 / (0.21 / 20) = 0.952.
 *
 * Source: L. Kish (1965), Survey Sampling.
 *
 * @param ticketVariance squared standard deviation of single tickets
 * @returns null with fewer than two weeks or when tickets do not vary
 */
export function designEffect(weeks: readonly WeeklySum[], ticketVariance: number): number | null {
  requireThat(ticketVariance >= 0, "designEffect: ticketVariance must not be negative");
  const clustered = clusteredMean(weeks);
  if (clustered?.variance == null || ticketVariance === 0) return null;
  return clustered.variance / (ticketVariance / clustered.count);
}

/**
 * The same for a share, whose tickets vary by p(1 − p). The sums count the successes.
 * Example: the two weeks above again give 0.952.
 */
export function designEffectOfShare(weeks: readonly WeeklySum[]): number | null {
  const clustered = clusteredMean(weeks);
  if (clustered === null) return null;
  return designEffect(weeks, Math.max(0, clustered.mean * (1 - clustered.mean)));
}

/**
 * The design effect from how alike two tickets of one week are (`correlation`, 0 to 1):
 * 1 + (tickets per week − 1) · correlation. Example: 60 tickets a week, 0.03: 2.77.
 */
export function designEffectFromCorrelation(ticketsPerWeek: number, correlation: number): number {
  requireThat(ticketsPerWeek >= 1, "designEffectFromCorrelation: ticketsPerWeek must be 1 or more");
  return 1 + (ticketsPerWeek - 1) * correlation;
}

/**
 * The way back: how alike the tickets of one week must be. Null with one ticket a week.
 * Example: `correlationFromDesignEffect(2.77, 60)` is 0.03.
 */
export function correlationFromDesignEffect(effect: number, ticketsPerWeek: number): number | null {
  return ticketsPerWeek > 1 ? (effect - 1) / (ticketsPerWeek - 1) : null;
}

import { binomialTwoSidedP, clopperPearson } from "./binomial.ts";
import type { Interval } from "./interval.ts";
import { requireThat } from "./require-that.ts";

/** So many events in so much exposure: tickets in days, incidents in weeks. */
export interface EventCount {
  events: number;
  exposure: number;
}

export interface RateRatio {
  /** Pilot rate divided by baseline rate; null when the baseline has no events. */
  ratio: number | null;
  p: number;
  interval: { low: Interval["low"]; high: Interval["high"] | null };
}

/**
 * Has a rate changed, if events come one by one and independently (Poisson)?
 *
 * Given the total, the pilot's events are a binomial draw. Tickets come in bursts, so for volumes of
 * thousands this is sharper than it ought to be: compare weekly counts with `clusteredDifference`.
 * Example: 11 events in 800 against 21 in 3011: ratio 1.971, p 0.0797, interval 0.858 to 4.277.
 *
 * Source: the exact conditional test, as R's `poisson.test`.
 *
 * @returns null when there are no events at all; `interval.high` is null when it has no upper end
 * @throws RangeError when an exposure is not positive or a count not whole
 */
export function rateRatio(
  pilot: EventCount,
  baseline: EventCount,
  confidence = 0.95,
): RateRatio | null {
  requireThat(
    pilot.exposure > 0 && baseline.exposure > 0,
    "rateRatio: exposure must be positive in both periods",
  );
  const total = pilot.events + baseline.events;
  const range = clopperPearson(pilot.events, total, confidence);
  if (range === null) return null;
  const toRatio = (share: number): number =>
    (share / (1 - share)) * (baseline.exposure / pilot.exposure);
  const expectedShare = pilot.exposure / (pilot.exposure + baseline.exposure);
  return {
    ratio:
      baseline.events === 0
        ? null
        : pilot.events / pilot.exposure / (baseline.events / baseline.exposure),
    p: binomialTwoSidedP(pilot.events, total, expectedShare),
    interval: {
      low: toRatio(range.low),
      high: range.high === 1 ? null : toRatio(range.high),
    },
  };
}

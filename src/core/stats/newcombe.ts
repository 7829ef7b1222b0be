import { lengthOf } from "./elementary/length-of.ts";
import type { Interval } from "./interval.ts";
import { requireThat } from "./require-that.ts";
import { wilsonInterval } from "./wilson.ts";

/** So many successes in so many trials. */
export interface Share {
  successes: number;
  trials: number;
}

export interface ShareDifference {
  /** First share minus second share, −1 to 1. */
  difference: number;
  interval: Interval;
}

/** How many times the variance of independent tickets each period really has; 1 is independent. */
export interface DesignEffects {
  pilot: number;
  baseline: number;
}

/**
 * By how much do two shares differ, pilot minus baseline, and in which range may the truth lie?
 *
 * Example: 56 of 70 against 48 of 80 is 80 % against 60 %;
 * `newcombeDifference({ successes: 56, trials: 70 }, { successes: 48, trials: 80 })` gives a
 * difference of 0.2 and the interval 0.0524 to 0.3339.
 *
 * A design effect above 1 (see `design-effect.ts`) widens it by shrinking both counts, an
 * approximation in the spirit of Rao and Scott; one below 1 never narrows it.
 *
 * Source: R. G. Newcombe (1998), Statistics in Medicine 17, 873–890, method 10: the two Wilson
 * intervals, joined. Unlike the school formula it has a width even when both counts are 0.
 *
 * @returns null when a period has no trials
 * @throws RangeError as `wilsonInterval`, or when a design effect is not positive
 */
export function newcombeDifference(
  pilot: Share,
  baseline: Share,
  confidence = 0.95,
  designEffects: DesignEffects = { pilot: 1, baseline: 1 },
): ShareDifference | null {
  const pilotRange = widenedWilson(pilot, confidence, designEffects.pilot);
  const baselineRange = widenedWilson(baseline, confidence, designEffects.baseline);
  if (pilotRange === null || baselineRange === null) return null;
  const pilotShare = pilot.successes / pilot.trials;
  const baselineShare = baseline.successes / baseline.trials;
  const difference = pilotShare - baselineShare;
  return {
    difference,
    interval: {
      low: difference - lengthOf(pilotShare - pilotRange.low, baselineRange.high - baselineShare),
      high: difference + lengthOf(pilotRange.high - pilotShare, baselineShare - baselineRange.low),
    },
  };
}

function widenedWilson(share: Share, confidence: number, designEffect: number): Interval | null {
  requireThat(designEffect > 0, "newcombeDifference: designEffect must be positive");
  const shrink = Math.max(1, designEffect);
  return wilsonInterval(share.successes / shrink, share.trials / shrink, confidence);
}

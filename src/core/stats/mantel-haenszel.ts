import { exponential } from "./elementary/exponential.ts";
import { type Interval, requireConfidence, upperProbability } from "./interval.ts";
import type { Share } from "./newcombe.ts";
import { normalQuantile } from "./normal.ts";

/** One stratum of two shares. */
export interface SharePair {
  pilot: Share;
  baseline: Share;
}

/**
 * The difference of two shares within strata, joined with the weights n_P n_B / N: one figure for
 * "like with like". Example: kidney stones: +0.0538, against −0.0457 when all are thrown together.
 * Source: N. Mantel and W. Haenszel (1959); S. Greenland and J. Robins (1985).
 * @returns null when no stratum has trials in both periods
 */
export function mantelHaenszelDifference(strata: readonly SharePair[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { pilot, baseline } of strata) {
    const total = pilot.trials + baseline.trials;
    if (pilot.trials === 0 || baseline.trials === 0) continue;
    sum += (pilot.successes * baseline.trials - baseline.successes * pilot.trials) / total;
    weights += (pilot.trials * baseline.trials) / total;
  }
  return weights === 0 ? null : sum / weights;
}

/**
 * The odds of success in the pilot over those in the baseline, joined over strata, with interval.
 * Example: one stratum with 8 of 10 against 5 of 10: odds 4 against 1, interval 0.55 to 29.1.
 * Source: J. Robins, N. Breslow and S. Greenland (1986), Biometrics 42, 311–323.
 * @returns null when the odds cannot be formed
 */
export function mantelHaenszelOddsRatio(
  strata: readonly SharePair[],
  confidence = 0.95,
): { oddsRatio: number; interval: Interval } | null {
  requireConfidence("mantelHaenszelOddsRatio", confidence);
  let [r, s, pr, cross, qs] = [0, 0, 0, 0, 0];
  for (const { pilot, baseline } of strata) {
    const total = pilot.trials + baseline.trials;
    if (total === 0) continue;
    const [a, b] = [pilot.successes, pilot.trials - pilot.successes];
    const [c, d] = [baseline.successes, baseline.trials - baseline.successes];
    const agree = (a + d) / total;
    r += (a * d) / total;
    s += (b * c) / total;
    pr += (agree * a * d) / total;
    cross += (agree * b * c + (1 - agree) * a * d) / total;
    qs += ((1 - agree) * b * c) / total;
  }
  if (r === 0 || s === 0) return null;
  const logVariance = pr / (2 * r * r) + cross / (2 * r * s) + qs / (2 * s * s);
  const reach = normalQuantile(upperProbability(confidence)) * Math.sqrt(logVariance);
  return {
    oddsRatio: r / s,
    interval: { low: (r / s) * exponential(-reach), high: (r / s) * exponential(reach) },
  };
}

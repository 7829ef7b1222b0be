import { raisedTo } from "./elementary/raised-to.ts";
import { firstTrue } from "./first-true.ts";
import { upperProbability } from "./interval.ts";
import type { Certainty } from "./minimum-detectable.ts";
import { noncentralTUpperTail } from "./noncentral-t.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import { requireThat } from "./require-that.ts";
import { studentTQuantile } from "./student-t.ts";

/**
 * With so many independent tickets in each period, how likely is a change from one share to another
 * to be noticed? Example: 50 % to 75 % with 50 each: 0.740.
 * Source: J. Fleiss, Statistical Methods for Rates and Proportions; as R's `power.prop.test`.
 */
export function powerForShares(
  from: number,
  to: number,
  ticketsPerPeriod: number,
  confidence = 0.95,
): number {
  const { alike, apart } = shareDeviations(from, to);
  const z = normalQuantile(upperProbability(confidence));
  return normalCdf((Math.sqrt(ticketsPerPeriod) * Math.abs(to - from) - z * alike) / apart);
}

/**
 * How many independent tickets does each period need, to notice a change of a share? Multiply with
 * the design effect, and round up. Example: 70 % to 75 %: 1250.7.
 * @returns null when the shares do not differ
 */
export function ticketsForShares(
  from: number,
  to: number,
  { confidence = 0.95, power = 0.8 }: Certainty = {},
): number | null {
  const { alike, apart } = shareDeviations(from, to);
  if (from === to) return null;
  const reach =
    normalQuantile(upperProbability(confidence)) * alike + normalQuantile(power) * apart;
  return raisedTo(reach / (to - from), 2);
}

function shareDeviations(from: number, to: number): { alike: number; apart: number } {
  requireThat(
    from >= 0 && from <= 1 && to >= 0 && to <= 1 && from + to > 0 && from + to < 2,
    "sample size: both shares must be from 0 to 1, not both 0 or both 1",
  );
  return {
    alike: Math.sqrt((from + to) * (1 - (from + to) / 2)),
    apart: Math.sqrt(Math.max(1e-300, from * (1 - from) + to * (1 - to))),
  };
}

/**
 * With so many independent values in each period, how likely is a difference of means to be noticed
 * by a t test? `effect` is the difference in standard deviations.
 * Example: one standard deviation, 20 values each: 0.869. Source: as R's `power.t.test`.
 */
export function powerForMeans(effect: number, valuesPerPeriod: number, confidence = 0.95): number {
  requireThat(valuesPerPeriod >= 2, "powerForMeans: valuesPerPeriod must be 2 or more");
  const degreesOfFreedom = 2 * (valuesPerPeriod - 1);
  const limit = studentTQuantile(upperProbability(confidence), degreesOfFreedom);
  const shift = Math.sqrt(valuesPerPeriod / 2) * Math.abs(effect);
  return noncentralTUpperTail(limit, degreesOfFreedom, shift);
}

/**
 * How many independent values does each period need, to notice a difference of means? For times,
 * `effect` is the logarithm of the ratio over the standard deviation of the logarithms.
 * Example: one standard deviation, power 0.9: 22.02.
 * @returns null when there is no effect to notice, or it would take more than a thousand million
 */
export function valuesForMeans(
  effect: number,
  { confidence = 0.95, power = 0.8 }: Certainty = {},
): number | null {
  if (effect === 0) return null;
  const z = normalQuantile(upperProbability(confidence)) + normalQuantile(power);
  const normal = 2 * raisedTo(z / effect, 2);
  if (normal > 1e9) return null;
  return firstTrue(
    2,
    Math.max(4, normal) * 60,
    (values) => powerForMeans(effect, values, confidence) >= power,
  );
}

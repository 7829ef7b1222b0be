import { exponential } from "./elementary/exponential.ts";
import { naturalLog } from "./elementary/natural-log.ts";
import { normalCdf } from "./normal.ts";
import { requireThat } from "./require-that.ts";

const steps = 2000;
const reachInDeviations = 12;

/**
 * How often does t exceed a limit when there is a true effect? That chance is the power of a test.
 *
 * T = (Z + shift) / S with S the estimated over the true deviation, so the chance is the average of
 * Φ(shift − limit · S) over S, taken here by Simpson's rule; about 10 digits.
 * Example: `noncentralTUpperTail(2.024394, 38, 3.162278)` is 0.868953.
 *
 * @param shift the true effect in standard errors
 */
export function noncentralTUpperTail(
  limit: number,
  degreesOfFreedom: number,
  shift: number,
): number {
  requireThat(degreesOfFreedom >= 1, "noncentralTUpperTail: degreesOfFreedom must be 1 or more");
  const reach = reachInDeviations / Math.sqrt(2 * degreesOfFreedom);
  const start = Math.max(0, 1 - reach);
  const width = (1 + reach - start) / steps;
  let chance = 0;
  let total = 0;
  for (let step = 0; step <= steps; step += 1) {
    const s = start + step * width;
    const simpson = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    const weight = simpson * relativeDensity(s, degreesOfFreedom);
    chance += weight * normalCdf(shift - limit * s);
    total += weight;
  }
  return Math.min(1, chance / total);
}

/** Density of S over its value at 1; the common factor cancels, and nothing overflows. */
function relativeDensity(s: number, degreesOfFreedom: number): number {
  if (s === 0) return degreesOfFreedom === 1 ? exponential(0.5) : 0;
  return exponential((degreesOfFreedom - 1) * naturalLog(s) - (degreesOfFreedom * (s * s - 1)) / 2);
}

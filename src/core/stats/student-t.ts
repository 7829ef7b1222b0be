import { raisedTo } from "./elementary/raised-to.ts";
import { firstTrue } from "./first-true.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { normalCdf, normalDensity } from "./normal.ts";
import { requireThat } from "./require-that.ts";

/** Beyond this the normal curve with two corrections is more exact than the continued fraction. */
const nearlyNormal = 1e5;

/**
 * The probability that Student's t with the given degrees of freedom is above t.
 *
 * Source: Abramowitz and Stegun 26.7.1, through the incomplete beta function.
 * Example: `studentTUpperTail(2, 8)` is 0.040258….
 *
 * @throws RangeError when the degrees of freedom are not positive; they need not be whole (Welch)
 */
export function studentTUpperTail(t: number, degreesOfFreedom: number): number {
  requireThat(degreesOfFreedom > 0, "studentTUpperTail: degreesOfFreedom must be positive");
  requireThat(Number.isFinite(t), "studentTUpperTail: t must be finite");
  if (degreesOfFreedom > nearlyNormal) return nearlyNormalTail(t, degreesOfFreedom);
  const total = degreesOfFreedom + t * t;
  if (!Number.isFinite(total)) return t > 0 ? 0 : 1;
  const outside = incompleteBeta(
    degreesOfFreedom / total,
    degreesOfFreedom / 2,
    0.5,
    (t * t) / total,
  );
  return t > 0 ? outside.lower / 2 : 0.5 + outside.upper / 2;
}

/** R. A. Fisher's expansion (1925): the normal tail and two terms in 1/degrees of freedom. */
function nearlyNormalTail(t: number, degreesOfFreedom: number): number {
  // Further out both curves are 0 to the last digit, and the powers below would overflow.
  if (Math.abs(t) > 40) return t > 0 ? 0 : 1;
  const first = (raisedTo(t, 3) + t) / 4;
  const second = (3 * raisedTo(t, 7) - 7 * raisedTo(t, 5) - 5 * raisedTo(t, 3) - 3 * t) / 96;
  const correction = (first + second / degreesOfFreedom) / degreesOfFreedom;
  return normalCdf(-t) + normalDensity(t) * correction;
}

/** The probability that Student's t is below t. Example: `studentTCdf(2, 8)` is 0.959741…. */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  return studentTUpperTail(-t, degreesOfFreedom);
}

/**
 * How often chance alone gives a t at least this far from 0, in either direction.
 *
 * Example: `studentTTwoSidedP(-1.558156, 8)` is 0.157813…: nothing to write home about.
 */
export function studentTTwoSidedP(t: number, degreesOfFreedom: number): number {
  return Math.min(1, 2 * studentTUpperTail(Math.abs(t), degreesOfFreedom));
}

/**
 * The t below which the given share of Student's distribution lies: how many standard errors an
 * interval must reach to each side. With few weeks it is more than the familiar 1.96.
 *
 * Found by halving on the upper tail, so it is as exact as the tail itself.
 * Example: `studentTQuantile(0.975, 8)` is 2.306004….
 *
 * @throws RangeError when the probability is not strictly between 0 and 1
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  requireThat(
    probability > 0 && probability < 1,
    "studentTQuantile: probability must be between 0 and 1",
  );
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -tailQuantile(probability, degreesOfFreedom);
  return tailQuantile(1 - probability, degreesOfFreedom);
}

function tailQuantile(tail: number, degreesOfFreedom: number): number {
  const reached = (t: number): boolean => studentTUpperTail(t, degreesOfFreedom) <= tail;
  let high = 1;
  while (!reached(high) && high < Number.MAX_VALUE / 4) high *= 2;
  return firstTrue(high === 1 ? 0 : high / 2, high, reached);
}

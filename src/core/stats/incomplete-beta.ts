import { continuedFraction, type FractionStep } from "./continued-fraction.ts";
import { exponential } from "./elementary/exponential.ts";
import { requireThat } from "./require-that.ts";
import { deviance, stirlingError } from "./saddle-point.ts";
import type { Tails } from "./tails.ts";

/**
 * The regularised incomplete beta function: which share of a beta distribution with parameters a and
 * b lies below and above x. Student's t and binomial probabilities are special cases.
 *
 * Continued fraction (Abramowitz and Stegun 26.5.8) with Loader's saddle-point factor; about 13
 * correct digits, also for parameters in the millions. `complement` is 1 − x; give it when it is
 * known more exactly than by subtraction.
 *
 * Example: `incompleteBeta(0.5, 2, 3).lower` is 11/16 = 0.6875.
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): Tails {
  requireThat(a > 0 && b > 0, "incompleteBeta: a and b must be positive");
  requireThat(x >= 0 && complement >= 0, "incompleteBeta: x must be between 0 and 1");
  if (x === 0) return { lower: 0, upper: 1 };
  if (complement === 0) return { lower: 1, upper: 0 };
  // The fraction settles quickly on one side of the mean only; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) {
    const upper = lowerPart(complement, b, a, x);
    return { lower: 1 - upper, upper };
  }
  const lower = lowerPart(x, a, b, complement);
  return { lower, upper: 1 - lower };
}

function lowerPart(x: number, a: number, b: number, complement: number): number {
  const total = a + b;
  const exponent =
    stirlingError(total) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, total * x) -
    deviance(b, total * complement);
  const factor = exponential(exponent) * Math.sqrt(b / (2 * Math.PI * a * total));
  return Math.min(1, factor / continuedFraction(1, (k) => betaStep(k, x, a, b)));
}

function betaStep(index: number, x: number, a: number, b: number): FractionStep {
  const m = Math.floor(index / 2);
  const numerator =
    index % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
  return { numerator, denominator: 1 };
}

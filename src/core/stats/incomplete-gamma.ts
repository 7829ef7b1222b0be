import { continuedFraction } from "./continued-fraction.ts";
import { exponential } from "./elementary/exponential.ts";
import { requireThat } from "./require-that.ts";
import { deviance, stirlingError } from "./saddle-point.ts";
import type { Tails } from "./tails.ts";

/**
 * The regularised incomplete gamma function: which share of a gamma distribution of the given shape
 * lies below and above x. Chi-square, Poisson and normal probabilities are special cases.
 *
 * Series below the middle, continued fraction above it (Abramowitz and Stegun 6.5.29 and 6.5.31),
 * both with Loader's saddle-point factor; about 14 correct digits.
 *
 * Example: `incompleteGamma(1, 2).upper` is e⁻² = 0.135335….
 */
export function incompleteGamma(shape: number, x: number): Tails {
  requireThat(shape > 0, "incompleteGamma: shape must be positive");
  requireThat(x >= 0, "incompleteGamma: x must not be negative");
  if (x === 0) return { lower: 0, upper: 1 };
  const factor =
    exponential(-stirlingError(shape) - deviance(shape, x)) / Math.sqrt(2 * Math.PI * shape);
  if (x < shape + 1) {
    const lower = Math.min(1, factor * lowerSeries(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (factor * shape) / upperFraction(shape, x));
  return { lower: 1 - upper, upper };
}

function lowerSeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < 200_000; k += 1) {
    term *= x / (shape + k);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

function upperFraction(shape: number, x: number): number {
  return continuedFraction(x + 1 - shape, (k) => ({
    numerator: k * (shape - k),
    denominator: x + 2 * k + 1 - shape,
  }));
}

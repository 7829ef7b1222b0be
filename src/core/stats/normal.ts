import { exponential } from "./elementary/exponential.ts";
import { naturalLog } from "./elementary/natural-log.ts";
import { incompleteGamma } from "./incomplete-gamma.ts";
import { requireThat } from "./require-that.ts";

/**
 * The share of a standard normal distribution that lies below z.
 *
 * The bell curve is a gamma distribution of shape ½ in z²/2, so this is the incomplete gamma
 * function; about 14 digits, in the far tails too.
 *
 * Example: `normalCdf(1.96)` is 0.975002….
 */
export function normalCdf(z: number): number {
  requireThat(!Number.isNaN(z), "normalCdf: z must be a number");
  // Further out nothing is left that a double could hold, and z² might overflow.
  if (Math.abs(z) > 40) return z > 0 ? 1 : 0;
  const tails = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? tails.upper / 2 : 0.5 + tails.lower / 2;
}

/** The height of the bell curve at z. Example: `normalDensity(0)` is 1/√(2π) = 0.398942…. */
export function normalDensity(z: number): number {
  return exponential((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * The probability of a value at least as far from 0 as z, on either side.
 * Example: `normalTwoSidedP(1.96)` is 0.049996….
 */
export function normalTwoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

/**
 * The z below which the given share of a standard normal distribution lies.
 *
 * Source: M. Wichura (1988), algorithm AS 241 (PPND16), Applied Statistics 37, 477–484: a quotient
 * of two polynomials for the middle and two for the tails, correct to about 16 digits.
 *
 * Example: `normalQuantile(0.975)` is 1.959963984540….
 *
 * @throws RangeError when the probability is not strictly between 0 and 1
 */
export function normalQuantile(probability: number): number {
  requireThat(
    probability > 0 && probability < 1,
    "normalQuantile: probability must be between 0 and 1",
  );
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(middleTop, r)) / polynomial(middleBottom, r);
  }
  const tail = fromMiddle < 0 ? probability : 1 - probability;
  const z = tailQuantile(Math.sqrt(-naturalLog(tail)));
  return fromMiddle < 0 ? -z : z;
}

function tailQuantile(r: number): number {
  return r <= 5
    ? polynomial(nearTop, r - 1.6) / polynomial(nearBottom, r - 1.6)
    : polynomial(farTop, r - 5) / polynomial(farBottom, r - 5);
}

/** Coefficients stand with the highest power first, as Horner's scheme takes them. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((value, coefficient) => value * x + coefficient, 0);
}

const middleTop = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
];
const middleBottom = [
  5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
];
const nearTop = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
  1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
  1.42343711074968357734,
];
const nearBottom = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
  0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
];
const farTop = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
  0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
  6.6579046435011037772,
];
const farBottom = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
  7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769,
  1,
];

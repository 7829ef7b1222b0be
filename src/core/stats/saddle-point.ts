import { logOnePlus, naturalLog } from "./elementary/natural-log.ts";

const halfLogTwoPi = 0.5 * naturalLog(2 * Math.PI);

/**
 * How far Stirling's formula for ln n! falls short of the truth:
 * ln Γ(n+1) − (n + ½) ln n + n − ½ ln 2π.
 *
 * Probabilities of large counts are products of huge and tiny numbers. Written with this error and
 * `deviance`, they keep all their digits even for millions of tickets.
 *
 * Source: C. Loader (2000), "Fast and accurate computation of binomial probabilities". Below 16 the
 * argument is raised step by step with the exact recursion, so any positive number will do.
 *
 * Example: `stirlingError(1)` is 0.081061466795…, which is 1 − ½ ln 2π.
 */
export function stirlingError(n: number): number {
  let raised = n;
  let error = 0;
  while (raised < 16) {
    error += (raised + 0.5) * logOnePlus(1 / raised) - 1;
    raised += 1;
  }
  const square = raised * raised;
  const series =
    1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square;
  return error + series / raised;
}

/**
 * How far an observed count lies from the expected one: x ln(x / m) + m − x, without the loss of
 * digits that the formula as written suffers when the two are close.
 *
 * Source: Loader (2000), function bd0. Both arguments are positive.
 *
 * Example: `deviance(2, 1)` is 2 ln 2 − 1 = 0.386294….
 */
export function deviance(observed: number, expected: number): number {
  const gap = observed - expected;
  const total = observed + expected;
  if (Math.abs(gap) >= 0.1 * total) {
    return observed * naturalLog(observed / expected) + expected - observed;
  }
  const ratio = gap / total;
  let sum = gap * ratio;
  let term = 2 * observed * ratio;
  for (let j = 1; j < 1000; j += 1) {
    term *= ratio * ratio;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/**
 * The logarithm of the gamma function, which continues the factorials: ln Γ(n) = ln (n−1)!.
 * Takes a positive number. Example: `logGamma(5)` is ln 24 = 3.178053….
 */
export function logGamma(x: number): number {
  return (x - 0.5) * naturalLog(x) - x + halfLogTwoPi + stirlingError(x);
}

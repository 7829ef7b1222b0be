import type { Random } from "./random.ts";
import { requireThat } from "./require-that.ts";

/** A number of the normal curve, by the polar method: a point in the unit disc, pulled outwards. */
function normalVariate(random: Random): number {
  for (;;) {
    const x = 2 * random.uniform() - 1;
    const y = 2 * random.uniform() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** G. Marsaglia and W. Tsang (2000), ACM Transactions on Mathematical Software 26, 363–372. */
function gammaVariate(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = normalVariate(random);
    const cube = (1 + c * normal) ** 3;
    if (cube <= 0) continue;
    const level = 1 - random.uniform();
    if (Math.log(level) < normal ** 2 / 2 + d * (1 - cube + Math.log(cube))) return d * cube;
  }
}

/**
 * A random number between 0 and 1 with a beta distribution whose parameters are both at least 1 (as
 * every three-point estimate has): the first of two gamma numbers as a share of both.
 *
 * @throws RangeError when a or b is below 1
 * @example betaVariate(seededRandom(1), 1.8, 4.2) // somewhere around 0.3
 */
export function betaVariate(random: Random, a: number, b: number): number {
  requireThat(a >= 1 && b >= 1, "betaVariate: a and b must be at least 1");
  const first = gammaVariate(random, a);
  return first / (first + gammaVariate(random, b));
}

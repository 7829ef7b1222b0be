import { naturalLog } from "./elementary/natural-log.ts";
import type { Random } from "./random.ts";
import { requireThat } from "./require-that.ts";

/** Two numbers of the normal curve: a point in the unit disc, pulled outwards (polar method). */
function normalPair(random: Random): [number, number] {
  for (;;) {
    const x = 2 * random.uniform() - 1;
    const y = 2 * random.uniform() - 1;
    const square = x * x + y * y;
    if (square === 0 || square >= 1) continue;
    const pull = Math.sqrt((-2 * naturalLog(square)) / square);
    return [x * pull, y * pull];
  }
}

/**
 * A gamma number from a normal one, which is drawn anew where it is refused.
 * Source: G. Marsaglia and W. Tsang (2000), ACM Transactions on Mathematical Software 26, 363–372.
 */
function gammaVariate(random: Random, shape: number, firstNormal: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let normal = firstNormal; ; normal = normalPair(random)[0]) {
    const edge = 1 + c * normal;
    if (edge <= 0) continue;
    const cube = edge * edge * edge;
    const square = normal * normal;
    const level = 1 - random.uniform();
    // Nine of ten need no logarithm: this bound lies just below the exact one.
    if (level < 1 - 0.0331 * square * square) return d * cube;
    if (naturalLog(level) < square / 2 + d * (1 - cube + naturalLog(cube))) return d * cube;
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
  const [normal, other] = normalPair(random);
  const first = gammaVariate(random, a, normal);
  return first / (first + gammaVariate(random, b, other));
}

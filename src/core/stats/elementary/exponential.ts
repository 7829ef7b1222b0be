import { powerOfTwo } from "./binary-parts.ts";

const ln2 = 0.6931471803691238;
const restOfLn2 = 1.9082149292705877e-10;
const oneOverLn2 = Math.LOG2E;

/** Beyond these the result is more than the largest, or less than half the smallest, double. */
const [highest, lowest] = [709.782712893384, -745.1332191019412];

/** r · coth(r/2) − 2 in powers of r²: 2 B₂ₙ / (2n)!, with B the numbers of Bernoulli. */
function cothSeries(square: number): number {
  const [first, second, third] = [1 / 6, -1 / 360, 1 / 15120];
  const [fourth, fifth, sixth] = [-1 / 604800, 1 / 23950080, -691 / 653837184000];
  return (
    square *
    (first +
      square * (second + square * (third + square * (fourth + square * (fifth + square * sixth)))))
  );
}

/**
 * e to the power x, the same to the last bit on every machine and in every JavaScript engine.
 *
 * x is split into a whole multiple k of ln 2 and a rest r of at most half of it; then e^x = 2^k · e^r
 * and e^r = 1 + 2r / (r · coth(r/2) − r). Only + − × ÷ are used; errs by less than one unit in the
 * last place. (`naturalLog` says why `Math.exp` is not good enough here.)
 *
 * Source: the reduction of fdlibm (Sun Microsystems, 1993), with the plain series of the hyperbolic
 * cotangent.
 *
 * @example exponential(1) // 2.718281828459045
 */
export function exponential(x: number): number {
  if (!(x <= highest)) return x > highest ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < lowest) return 0;
  const times = Math.floor(x * oneOverLn2 + 0.5);
  const main = x - times * ln2;
  const rest = times * restOfLn2;
  const r = main - rest;
  const c = r - cothSeries(r * r);
  const small = 1 - (rest - (r * c) / (2 - c) - main);
  if (times > 1023) return small * 2 * powerOfTwo(times - 1);
  if (times >= -1022) return small * powerOfTwo(times);
  return small * powerOfTwo(times + 200) * powerOfTwo(-200);
}

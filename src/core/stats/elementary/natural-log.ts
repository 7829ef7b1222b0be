import { binaryExponent, powerOfTwo } from "./binary-parts.ts";

/** ln 2 in two parts: the first has so few digits that a whole multiple of it is exact. */
const ln2 = 0.6931471803691238;
const restOfLn2 = 1.9082149292705877e-10;

const smallestNormal = 2 ** -1022;

/**
 * ln(1 + f) + exponent · ln 2 + correction, for f between √½ − 1 and √2 − 1.
 *
 * With s = f / (2 + f) it is 2 (s + s³/3 + s⁵/5 + …). Ten terms reach beyond the digits of a double;
 * the leading 2s is written f − f²/2 + s · f²/2, of which the first two are all but exact.
 */
function assembled(f: number, exponent: number, correction: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  // Odd and even powers apart: the machine can work at both at once.
  const odd = z * (2 / 3 + w * (2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19)))));
  const even = w * (2 / 5 + w * (2 / 9 + w * (2 / 13 + w * (2 / 17 + w * (2 / 21)))));
  const half = 0.5 * f * f;
  const rest = s * (half + odd + even) + (exponent * restOfLn2 + correction);
  return exponent * ln2 - (half - rest - f);
}

/** The logarithm of a normal number, once its factor lies around 1: between √½ and √2. */
function scaledDown(value: number, exponent: number, lifted: number, correction: number): number {
  const factor = value * powerOfTwo(-exponent);
  return factor > Math.SQRT2
    ? assembled(factor / 2 - 1, exponent + 1 - lifted, correction)
    : assembled(factor - 1, exponent - lifted, correction);
}

/**
 * The natural logarithm, the same to the last bit on every machine and in every JavaScript engine.
 *
 * The language leaves the last digits of `Math.log` to the engine: two browsers, or two versions of
 * one, may differ, and a report would not be the same twice. This one uses only + − × ÷, whose results
 * are laid down, and errs by less than one unit in the last place.
 *
 * Range as usual: −∞ at 0, NaN below.
 *
 * Source: the reduction of fdlibm (Sun Microsystems, 1993), with the plain series of the inverse
 * hyperbolic tangent.
 *
 * @example naturalLog(10) // 2.302585092994046
 */
export function naturalLog(value: number): number {
  if (!(value > 0) || value === Number.POSITIVE_INFINITY) {
    return value === 0 ? Number.NEGATIVE_INFINITY : value > 0 ? value : Number.NaN;
  }
  const lifted = value < smallestNormal ? 54 : 0;
  const normal = lifted === 0 ? value : value * 2 ** 54;
  return scaledDown(normal, binaryExponent(normal), lifted, 0);
}

/**
 * ln(1 + x) without the digits that 1 + x would lose when x is small; the same on every machine.
 *
 * @example logOnePlus(1e-10) // 9.999999999500001e-11
 */
export function logOnePlus(x: number): number {
  if (!(x > -1) || x === Number.POSITIVE_INFINITY) return naturalLog(1 + x);
  if (Math.abs(x) < 2 ** -54) return x;
  if (x > -0.29 && x < 0.41) return assembled(x, 0, 0);
  const sum = 1 + x;
  const lost = x >= 1 ? 1 - (sum - x) : x - (sum - 1);
  return scaledDown(sum, binaryExponent(sum), 0, lost / sum);
}

import { exponential } from "./exponential.ts";
import { naturalLog } from "./natural-log.ts";

/**
 * A number raised to a power, the same to the last bit on every machine and in every JavaScript engine
 * (of `**` the language lays down neither the last digits of 1.1 ** 2 nor the algorithm).
 *
 * Whole exponents multiply, others go by way of logarithms; the base is then positive or 0.
 *
 * @example raisedTo(1.5, 3) // 3.375
 */
export function raisedTo(base: number, exponent: number): number {
  if (exponent === 2) return base * base;
  if (!Number.isInteger(exponent)) return exponential(exponent * naturalLog(base));
  let [result, factor, left] = [1, base, Math.abs(exponent)];
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    factor *= factor;
  }
  return exponent < 0 ? 1 / result : result;
}

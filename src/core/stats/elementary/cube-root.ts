import { exponential } from "./exponential.ts";
import { naturalLog } from "./natural-log.ts";

/**
 * The third root of a number that is not negative, the same on every machine and in every engine.
 *
 * By way of logarithms, and one step of Newton's that mends the last digits.
 *
 * @example cubeRoot(27) // 3
 */
export function cubeRoot(value: number): number {
  if (value === 0 || value === Number.POSITIVE_INFINITY) return value;
  const near = exponential(naturalLog(value) / 3);
  return near - (near - value / near / near) / 3;
}

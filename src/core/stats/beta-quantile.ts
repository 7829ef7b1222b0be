import { firstTrue } from "./first-true.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { requireThat } from "./require-that.ts";

/**
 * Below which x lies the given share of a beta distribution with parameters a and b?
 *
 * The incomplete beta function rises steadily with x, so halving the range between 0 and 1 finds the x
 * at which it reaches the share. Searched in whichever tail is the smaller: near 1 a double has few
 * digits left for what is missing to 1, near 0 it has all. About 12 correct digits.
 *
 * @throws RangeError when the share is not between 0 and 1, or a or b is not positive
 * @example betaQuantile(0.5, 3, 3) // 0.5
 * @example betaQuantile(0.9, 1, 5) // 0.36904…, 1 − 0.1^(1/5)
 */
export function betaQuantile(share: number, a: number, b: number): number {
  requireThat(share >= 0 && share <= 1, "betaQuantile: share must be between 0 and 1");
  requireThat(a > 0 && b > 0, "betaQuantile: a and b must be positive");
  if (share === 0 || share === 1) return share;
  const isLower = incompleteBeta(0.5, a, b).lower >= share;
  return isLower
    ? firstTrue(0, 0.5, (x) => incompleteBeta(x, a, b).lower >= share)
    : 1 - firstTrue(0, 0.5, (rest) => incompleteBeta(1 - rest, a, b, rest).upper >= 1 - share);
}

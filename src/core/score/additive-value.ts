import { sharesOf } from "../stats/shares-of.ts";
import { weightedSum } from "./weighted-sum.ts";

/**
 * What is each alternative worth under the additive model, Σ w·v? `values` has one row per
 * alternative, each value between 0 and 1 on a scale that was declared beforehand; `weights` may be
 * percent, points or fractions. The worth is 0 to 1, and no alternative's worth depends on another.
 *
 * Null when the weights cannot be shared out (see `sharesOf`). Source: the additive value model, as
 * in Keeney and Raiffa, Decisions with Multiple Objectives.
 *
 * @throws RangeError when a row is not as long as the weights: a bug of ours, not of the data
 * @example additiveValue([[0.8, 0.6, 0.7, 0.3]], [40, 30, 20, 10]) // [0.67]
 */
export function additiveValue(
  values: readonly (readonly number[])[],
  weights: readonly number[],
): number[] | null {
  for (const row of values) {
    if (row.length !== weights.length) {
      throw new RangeError("additiveValue: every row needs one value per weight");
    }
  }
  const shares = sharesOf(weights);
  return shares && values.map((row) => weightedSum(shares, row));
}

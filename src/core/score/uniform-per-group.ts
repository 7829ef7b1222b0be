import { exponentialVariate } from "../stats/exponential-variate.ts";
import type { DrawWeights } from "./weight-draw.ts";

/** To which group each criterion belongs; those of no group get one more, which has no share. */
function groupOfEach(groups: readonly (readonly number[])[], criteria: number): Int32Array {
  const groupOf = new Int32Array(criteria).fill(groups.length);
  for (const [index, group] of groups.entries()) {
    for (const criterion of group) groupOf[criterion] = index;
  }
  return groupOf;
}

/**
 * Every set of weights is as likely as any other among the questions, and again among the criteria of
 * each question. (One draw over all criteria of a tree would give every question about the same weight,
 * because many small weights even out.) For when nothing at all is known of the weights; groups hold the
 * criteria's indexes, each criterion at most once. One of no group gets 0.
 *
 * Source: shares of exponential numbers are uniform over the simplex (L. Devroye, Non-Uniform Random
 * Variate Generation, 1986, chapter XI).
 *
 * @example uniformPerGroup([[0, 1], [2]], 3)(random, into) // into: [0.21, 0.13, 0.66]
 */
export function uniformPerGroup(
  groups: readonly (readonly number[])[],
  criteria: number,
): DrawWeights {
  const filled = groups.filter((group) => group.length > 0);
  const groupOf = groupOfEach(filled, criteria);
  const parts = new Float64Array(criteria + filled.length);
  const sums = new Float64Array(filled.length + 1);
  const factors = new Float64Array(filled.length + 1);
  return (random, into) => {
    for (let k = 0; k < parts.length; k += 1) parts[k] = exponentialVariate(random);
    sums.fill(0);
    for (let j = 0; j < criteria; j += 1) {
      const g = groupOf[j] ?? 0;
      sums[g] = (sums[g] ?? 0) + (parts[j] ?? 0);
    }
    let all = 0;
    for (let k = criteria; k < parts.length; k += 1) all += parts[k] ?? 0;
    for (let g = 0; g < filled.length; g += 1) {
      factors[g] = (parts[criteria + g] ?? 0) / (all * (sums[g] ?? 1));
    }
    for (let j = 0; j < criteria; j += 1) {
      into[j] = (parts[j] ?? 0) * (factors[groupOf[j] ?? 0] ?? 0);
    }
  };
}

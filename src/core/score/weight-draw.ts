import type { Random } from "../stats/random.ts";

/** Fills `into` with one draw of weights that sum to 1. */
export type DrawWeights = (random: Random, into: Float64Array) => void;

function scaleToOne(into: Float64Array): void {
  let sum = 0;
  for (const value of into) sum += value;
  for (let index = 0; index < into.length; index += 1) into[index] = (into[index] ?? 0) / sum;
}

/**
 * Weights around the stated ones: in each group of siblings, questions first and then the criteria of
 * each question, every stated share is multiplied by a factor between 1 − doubt and 1 + doubt, and the
 * group is brought back to its sum. What the buyer said is kept in the middle; a stated 0 stays 0.
 *
 * A range was chosen over a Dirichlet draw because "each weight may be up to half too high or too low"
 * can be understood and contested by whoever set the weights. A uniform draw over all weights would
 * throw the stated ones away.
 *
 * @example weightsAround([0.6, 0.4], [[0, 1]], 0.5)(random, into) // into: [0.55, 0.45]
 */
export function weightsAround(
  weights: readonly number[],
  groups: readonly (readonly number[])[],
  doubt: number,
): DrawWeights {
  const factor = (random: Random) => 1 - doubt + 2 * doubt * random.uniform();
  return (random, into) => {
    for (const group of groups) {
      const stated = group.reduce((sum, index) => sum + (weights[index] ?? 0), 0);
      const target = stated * factor(random);
      let drawn = 0;
      for (const index of group) {
        into[index] = (weights[index] ?? 0) * factor(random);
        drawn += into[index] ?? 0;
      }
      if (drawn === 0) continue;
      for (const index of group) into[index] = ((into[index] ?? 0) / drawn) * target;
    }
    scaleToOne(into);
  };
}

import { completeJudgements, type FilledJudgement } from "./complete-judgements.ts";
import { type Consistency, consistencyOf } from "./consistency.ts";
import {
  type JudgementProblem,
  type PairwiseJudgement,
  pairwiseMatrix,
} from "./pairwise-judgement.ts";
import { prioritise } from "./prioritisation.ts";
import { defaultRandomIndex, type RandomIndexTable } from "./random-index.ts";
import { type WorstJudgement, worstJudgement } from "./worst-judgement.ts";

export type PairwiseWeights =
  | {
      /** Shares of the siblings, sum 1. */
      weights: number[];
      prioritisation: "eigenvector";
      consistency: Consistency;
      /** Judgements nobody made, as they would contradict the others least. */
      filled: FilledJudgement[];
      /** Where to talk first; null when nothing contradicts. */
      worst: WorstJudgement | null;
      problem: null;
    }
  | { weights: null; problem: JudgementProblem };

/**
 * Which weights follow from comparing siblings two by two (the analytic hierarchy process, for weights
 * only)? At most nine siblings; pairs may be left out as long as judgements link them all. Contradictory
 * judgements still give weights, with a ratio above 0.1, `isAccepted` false and the worst one named:
 * whoever weighs decides whether to mend it.
 *
 * Vendors are never scored this way: a copy of one vendor could then reverse two others.
 * Source: T. Saaty (1977), Journal of Mathematical Psychology 15, 234–281.
 *
 * @example pairwiseWeights(2, [{ first: 0, second: 1, times: 3 }]).weights // [0.75, 0.25]
 */
export function pairwiseWeights(
  items: number,
  judgements: readonly PairwiseJudgement[],
  table: RandomIndexTable = defaultRandomIndex,
): PairwiseWeights {
  const { matrix: cells, problem } = pairwiseMatrix(items, judgements);
  if (cells === null) return { weights: null, problem };
  const { matrix, filled } = completeJudgements(cells);
  const { weights, lambda } = prioritise(matrix, "eigenvector");
  const consistency = consistencyOf(lambda, items, table);
  const worst = worstJudgement(cells, weights);
  return { weights, prioritisation: "eigenvector", consistency, filled, worst, problem: null };
}

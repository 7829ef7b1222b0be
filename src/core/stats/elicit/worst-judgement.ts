import type { PairwiseMatrix } from "./pairwise-judgement.ts";

/** The judgement that fits the weights least, and what would fit. */
export type WorstJudgement = {
  first: number;
  second: number;
  /** As judged: first is so many times second. Named so that it is too high. */
  times: number;
  /** What the weights say, w₁ ÷ w₂. */
  fitting: number;
  /** times ÷ fitting, above 1. */
  strain: number;
};

/**
 * Which judgement should be talked over first? The made one (filled gaps do not count) with the largest
 * aᵢⱼ wⱼ ÷ wᵢ. Null when every judgement fits, up to rounding.
 *
 * Source: T. Saaty (2003), EJOR 145, 85–91.
 *
 * @example worstJudgement([[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]], [0.648, 0.23, 0.122])?.strain // 1.06
 */
export function worstJudgement(
  cells: PairwiseMatrix,
  weights: readonly number[],
): WorstJudgement | null {
  let worst: WorstJudgement | null = null;
  for (const [first, row] of cells.entries()) {
    for (const [second, times] of row.entries()) {
      if (times === null || first === second) continue;
      const fitting = (weights[first] ?? 1) / (weights[second] ?? 1);
      const strain = times / fitting;
      // Rounding alone must not choose between two judgements that strain alike.
      if (strain > (worst?.strain ?? 1) * (1 + 1e-9)) {
        worst = { first, second, times, fitting, strain };
      }
    }
  }
  return worst;
}

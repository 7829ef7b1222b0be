import { exponential } from "../elementary/exponential.ts";
import { naturalLog } from "../elementary/natural-log.ts";
import type { PairwiseMatrix } from "./pairwise-judgement.ts";
import { principalEigenvector, transposed } from "./principal-eigenvector.ts";

/** One judgement nobody made, with the value that contradicts the others least. */
export type FilledJudgement = { first: number; second: number; times: number };

export type CompletedMatrix = { matrix: number[][]; filled: FilledJudgement[] };

type Gap = { first: number; second: number };

const mostRounds = 2_000;
const enough = 1e-12;

function gapsOf(cells: PairwiseMatrix): Gap[] {
  return cells.flatMap((row, first) =>
    row.flatMap((cell, second) => (cell === null && first < second ? { first, second } : [])),
  );
}

/** The table with its gaps filled; logarithms, since twice and half are equally far from 1. */
function fill(cells: PairwiseMatrix, gaps: readonly Gap[], logs: readonly number[]): number[][] {
  const matrix = cells.map((row) => row.map((cell) => cell ?? 1));
  gaps.forEach(({ first, second }, index) => {
    const times = exponential(logs[index] ?? 0);
    (matrix[first] ?? [])[second] = times;
    (matrix[second] ?? [])[first] = 1 / times;
  });
  return matrix;
}

/**
 * λ, and how far each gap must move for it to fall. λ stands still where uᵢ aᵢⱼ vⱼ = uⱼ aⱼᵢ vᵢ for
 * every gap (u, v the left and right eigenvectors): half the logarithm of their quotient is the step.
 */
function slopes(matrix: readonly number[][], gaps: readonly Gap[]) {
  const right = principalEigenvector(matrix);
  const left = principalEigenvector(transposed(matrix)).vector;
  const steps = gaps.map(({ first, second }) => {
    const pull = (i: number, j: number) =>
      (left[i] ?? 0) * (matrix[i]?.[j] ?? 0) * (right.vector[j] ?? 0);
    return naturalLog(pull(second, first) / pull(first, second)) / 2;
  });
  return { lambda: right.lambda, steps };
}

/** Steps go downhill; where a full one goes too far it is halved. λ is convex in the logarithms. */
function settle(cells: PairwiseMatrix, gaps: readonly Gap[]): number[] {
  let logs = gaps.map(() => 0);
  let now = slopes(fill(cells, gaps, logs), gaps);
  for (let round = 0; round < mostRounds; round += 1) {
    if (Math.max(...now.steps.map(Math.abs)) < enough) return logs;
    let length = 1;
    const moved = () => logs.map((log, index) => log + length * (now.steps[index] ?? 0));
    let next = slopes(fill(cells, gaps, moved()), gaps);
    while (next.lambda > now.lambda + 1e-13 && length > 1e-6) {
      length /= 2;
      next = slopes(fill(cells, gaps, moved()), gaps);
    }
    logs = moved();
    now = next;
  }
  return logs;
}

/**
 * What would the judgements nobody made be, if they contradicted the made ones as little as possible?
 * Fills the gaps so that λ becomes smallest. The answer is unique as long as judgements link all items.
 *
 * Source: S. Bozóki, J. Fülöp and L. Rónyai (2010), Mathematical and Computer Modelling 52, 318–333.
 *
 * @example completeJudgements([[1, 2, null], [1 / 2, 1, 3], [null, 1 / 3, 1]]).filled // a third: 6 times
 */
export function completeJudgements(cells: PairwiseMatrix): CompletedMatrix {
  const gaps = gapsOf(cells);
  const logs = gaps.length === 0 ? [] : settle(cells, gaps);
  const filled = gaps.map((gap, index) => ({ ...gap, times: exponential(logs[index] ?? 0) }));
  return { matrix: fill(cells, gaps, logs), filled };
}

import { cubeRoot } from "../elementary/cube-root.ts";
import { exponential } from "../elementary/exponential.ts";
import { naturalLog } from "../elementary/natural-log.ts";
import { raisedTo } from "../elementary/raised-to.ts";
import { sharesOf } from "../shares-of.ts";
import { type PositiveMatrix, principalEigenvector, transposed } from "./principal-eigenvector.ts";

/** How weights are read off the table. Where judgements contradict each other, the three differ. */
export type Prioritisation = "eigenvector" | "column-normalised-row-mean" | "geometric-mean";

/** Shares that sum to 1, and λ: exact for the eigenvector, an estimate for the two others. */
export type Priorities = { weights: number[]; lambda: number };

function shared(parts: readonly number[]): number[] {
  return sharesOf(parts) ?? parts.map(() => 1 / parts.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rowMeans(matrix: PositiveMatrix): number[] {
  const columnSums = transposed(matrix).map(sum);
  return shared(matrix.map((row) => sum(row.map((cell, j) => cell / (columnSums[j] ?? 1)))));
}

/** Mean over the rows of (A·w)ᵢ ÷ wᵢ, which is λ when w is the eigenvector. */
function stretch(matrix: PositiveMatrix, weights: readonly number[]): number {
  const factors = matrix.map(
    (row, i) => sum(row.map((cell, j) => cell * (weights[j] ?? 0))) / (weights[i] ?? 1),
  );
  return sum(factors) / matrix.length;
}

/**
 * Geometric mean of each row, brought to shares; for three items it is the eigenvector itself.
 *
 * @example geometricMeans([[1, 4], [1 / 4, 1]]) // [0.8, 0.2]
 */
export function geometricMeans(matrix: PositiveMatrix): number[] {
  return shared(matrix.map((row) => exponential(sum(row.map(naturalLog)) / matrix.length)));
}

/**
 * λ of three items in closed form: 1 + q + 1/q with q = ∛(a₁₃ ÷ (a₁₂ a₂₃)). Null for other sizes.
 *
 * @example lambdaOfThree([[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]]) // 3.0036946
 */
export function lambdaOfThree(matrix: PositiveMatrix): number | null {
  const [first, second] = matrix;
  if (matrix.length !== 3 || !first || !second) return null;
  const q = cubeRoot((first[2] ?? 1) / ((first[1] ?? 1) * (second[2] ?? 1)));
  return 1 + q + 1 / q;
}

/**
 * Which weights does a full table of judgements give? The name of the method belongs to the answer.
 * The eigenvector is what the product uses; the two others are what other programs print under the
 * same name, and are kept to explain a difference.
 *
 * Source: T. Saaty (1977); G. Crawford and C. Williams (1985) for the geometric mean.
 *
 * @example prioritise([[1, 3], [1 / 3, 1]], "eigenvector") // { weights: [0.75, 0.25], lambda: 2 }
 */
export function prioritise(matrix: PositiveMatrix, method: Prioritisation): Priorities {
  if (method === "eigenvector") {
    const { lambda, vector } = principalEigenvector(matrix);
    const closed = lambdaOfThree(matrix);
    return closed === null
      ? { weights: vector, lambda }
      : { weights: geometricMeans(matrix), lambda: closed };
  }
  const weights = method === "geometric-mean" ? geometricMeans(matrix) : rowMeans(matrix);
  return { weights, lambda: stretch(matrix, weights) };
}

/**
 * Mean squared error of the logarithms when weights are geometric means (the geometric consistency
 * index); 0 without contradictions, null below 3 items.
 *
 * Source: J. Aguarón and J. Moreno-Jiménez (2003), EJOR 147, 137–145.
 *
 * @example geometricConsistency([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]]) // 0
 */
export function geometricConsistency(matrix: PositiveMatrix): number | null {
  const n = matrix.length;
  if (n < 3) return null;
  const weights = geometricMeans(matrix);
  const errors = matrix.flatMap((row, i) =>
    row.slice(i + 1).map((cell, offset) => {
      const j = i + 1 + offset;
      return raisedTo(naturalLog((cell * (weights[j] ?? 1)) / (weights[i] ?? 1)), 2);
    }),
  );
  return (2 * sum(errors)) / ((n - 1) * (n - 2));
}

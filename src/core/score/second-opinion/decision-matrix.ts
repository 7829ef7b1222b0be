import { sharesOf } from "../../stats/shares-of.ts";

/** What the comparing methods read: one row per vendor, one column per criterion, all known. */
export type DecisionMatrix = {
  rows: readonly (readonly number[])[];
  /** Percent, points or fractions; they are brought to shares. */
  weights: readonly number[];
  /** Which way is good, per criterion. */
  directions: readonly ("max" | "min")[];
};

/** Why a comparing method has no answer. */
export type NoComparison = "one-vendor" | "no-weights" | "not-a-number" | "no-difference";

/** The matrix, checked, with its weights as shares and every column turned so that more is better. */
export type ReadyMatrix = { rows: number[][]; shares: number[] };

/** Beyond this, squares no longer fit in a number. */
const largest = 1e100;

/**
 * Can these vendors be compared with each other? Gives the matrix with shares as weights and costs
 * turned negative, or the reason why not.
 *
 * @throws RangeError when a row is not as long as the weights: a bug of ours, not of the data
 * @example readyMatrix({ rows: [[1, 5], [2, 4]], weights: [1, 1], directions: ["min", "max"] }) // { rows: [[-1, 5], [-2, 4]], shares: [0.5, 0.5] }
 */
export function readyMatrix(matrix: DecisionMatrix): ReadyMatrix | NoComparison {
  const { rows, weights, directions } = matrix;
  for (const row of [...rows, directions]) {
    if (row.length !== weights.length) {
      throw new RangeError(
        "readyMatrix: rows, directions and weights need one place per criterion",
      );
    }
  }
  if (rows.length < 2) return "one-vendor";
  const shares = sharesOf(weights);
  if (shares === null) return "no-weights";
  if (!rows.flat().every((cell) => Math.abs(cell) <= largest)) return "not-a-number";
  const signs = directions.map((direction) => (direction === "max" ? 1 : -1));
  return { rows: rows.map((row) => row.map((cell, j) => cell * (signs[j] ?? 1))), shares };
}

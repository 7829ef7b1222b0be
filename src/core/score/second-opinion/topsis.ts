import { competitionRank } from "../../stats/competition-rank.ts";
import { lengthOf } from "../../stats/elementary/length-of.ts";
import { type DecisionMatrix, type NoComparison, readyMatrix } from "./decision-matrix.ts";

/**
 * How columns are made comparable; it belongs to the name of the method, since it can decide who wins.
 * vector: each column divided by its length; min-max: from its worst to its best vendor.
 */
export type Normalisation = "vector" | "min-max";

export type Topsis =
  | {
      method: `topsis-${Normalisation}`;
      /** 1 at the best value of every criterion, 0 at the worst. */
      closeness: number[];
      ranks: (number | null)[];
      reason: null;
    }
  | { method: `topsis-${Normalisation}`; closeness: null; ranks: null; reason: NoComparison };

/** A column in which all vendors are alike becomes 0 under min-max: it tells nobody apart. */
function normalised(column: readonly number[], normalisation: Normalisation): number[] {
  if (normalisation === "vector") {
    const length = lengthOf(...column);
    return column.map((cell) => (length === 0 ? 0 : cell / length));
  }
  const least = Math.min(...column);
  const span = Math.max(...column) - least;
  return column.map((cell) => (span === 0 ? 0 : (cell - least) / span));
}

function distance(row: readonly number[], point: readonly number[]): number {
  return lengthOf(...row.map((cell, j) => cell - (point[j] ?? 0)));
}

/** Share of the way from the worst point to the best; null when the two are one point. */
function closenessOf(columns: readonly (readonly number[])[], vendors: number): number[] | null {
  const best = columns.map((column) => Math.max(...column));
  const worst = columns.map((column) => Math.min(...column));
  if (distance(best, worst) === 0) return null;
  return Array.from({ length: vendors }, (_, vendor) => {
    const row = columns.map((column) => column[vendor] ?? 0);
    const toWorst = distance(row, worst);
    return toWorst / (distance(row, best) + toWorst);
  });
}

/**
 * How near is each vendor to the best value of every criterion, and how far from the worst? A second
 * opinion only: best and worst are those of the vendors at hand, so one more vendor can reverse two
 * others. Closeness is d⁻ ÷ (d⁺ + d⁻), 0 to 1.
 *
 * Source: C.-L. Hwang and K. Yoon, Multiple Attribute Decision Making (1981).
 *
 * @throws RangeError when a row is not as long as the weights: a bug of ours, not of the data
 * @example topsis({ rows: [[1, 3000], [2, 3750], [5, 4500]], weights: [1, 1], directions: ["min", "max"] }, "vector").ranks // [1, 2, 3]
 */
export function topsis(matrix: DecisionMatrix, normalisation: Normalisation): Topsis {
  const method = `topsis-${normalisation}` as const;
  const failed = (reason: NoComparison) => ({ method, closeness: null, ranks: null, reason });
  const ready = readyMatrix(matrix);
  if (typeof ready === "string") return failed(ready);
  const columns = ready.shares.map((share, j) =>
    normalised(
      ready.rows.map((row) => row[j] ?? 0),
      normalisation,
    ).map((cell) => cell * share),
  );
  const closeness = closenessOf(columns, ready.rows.length);
  if (closeness === null) return failed("no-difference");
  return { method, closeness, ranks: competitionRank(closeness), reason: null };
}

/** A line fitted through points, with what its uncertainty is made from. */
export interface LeastSquares {
  coefficients: readonly number[];
  /** (XᵀWX)⁻¹. */
  inverse: readonly (readonly number[])[];
  /** Value minus fitted value, unweighted. */
  residuals: readonly number[];
}

type Matrix = readonly (readonly number[])[];

function crossProduct(rows: Matrix, weights: readonly number[], at: number, to: number): number {
  return rows.reduce(
    (sum, row, index) => sum + (weights[index] ?? 1) * (row[at] ?? 0) * (row[to] ?? 0),
    0,
  );
}

/**
 * The inverse of a small square matrix by Gauss and Jordan with pivots; null when a column says
 * nothing that the others do not.
 *
 * @example inverseOf([[2, 0], [0, 4]]) // [[0.5, 0], [0, 0.25]]
 */
export function inverseOf(matrix: Matrix): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...row.map((_, column) => Number(column === at))]);
  const scale = Math.max(...matrix.flat().map(Math.abs));
  for (let place = 0; place < size; place += 1) {
    const pivot = rows
      .slice(place)
      .reduce(
        (best, row, index) =>
          Math.abs(row[place] ?? 0) > Math.abs(rows[best]?.[place] ?? 0) ? place + index : best,
        place,
      );
    const [own, other] = [rows[place] ?? [], rows[pivot] ?? []];
    const head = other[place] ?? 0;
    if (Math.abs(head) <= 1e-12 * scale) return null;
    rows[pivot] = own;
    rows[place] = other.map((value) => value / head);
    for (const [index, row] of rows.entries()) {
      if (index === place) continue;
      const factor = row[place] ?? 0;
      rows[index] = row.map((value, column) => value - factor * (rows[place]?.[column] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
}

/**
 * Which line (or plane) lies nearest to the values, in squares?
 *
 * `rows` holds the explaining numbers of each value, a leading 1 for the level. `weights` are all 1
 * when absent.
 *
 * @returns null with no more values than coefficients, or where the coefficients cannot be told apart
 * @example leastSquares([[1, 0], [1, 1], [1, 2]], [1, 3, 5])?.coefficients // [1, 2], to rounding
 */
export function leastSquares(
  rows: Matrix,
  values: readonly number[],
  weights: readonly number[] = [],
): LeastSquares | null {
  const columns = (rows[0] ?? []).map((_, column) => column);
  if (rows.length <= columns.length) return null;
  const inverse = inverseOf(
    columns.map((at) => columns.map((to) => crossProduct(rows, weights, at, to))),
  );
  if (inverse === null) return null;
  const pulls = columns.map((at) =>
    rows.reduce(
      (sum, row, index) => sum + (weights[index] ?? 1) * (row[at] ?? 0) * (values[index] ?? 0),
      0,
    ),
  );
  const coefficients = inverse.map((line) =>
    line.reduce((sum, value, at) => sum + value * (pulls[at] ?? 0), 0),
  );
  const residuals = rows.map((row, index) => (values[index] ?? 0) - fittedAt(row, coefficients));
  return { coefficients, inverse, residuals };
}

/**
 * The value of the line at one row.
 *
 * @example fittedAt([1, 3], [1, 2]) // 7
 */
export function fittedAt(row: readonly number[], coefficients: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + value * (coefficients[at] ?? 0), 0);
}

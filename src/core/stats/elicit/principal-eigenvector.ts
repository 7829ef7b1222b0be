/** A square table of positive numbers. */
export type PositiveMatrix = readonly (readonly number[])[];

/** Shares that sum to 1, and the factor by which the matrix stretches them. */
export type Eigenvector = { lambda: number; vector: number[] };

const mostSteps = 10_000;
const enough = 2e-15;

function step(matrix: PositiveMatrix, vector: readonly number[]): Eigenvector {
  const next = matrix.map((row) =>
    row.reduce((sum, cell, index) => sum + cell * (vector[index] ?? 0), 0),
  );
  const lambda = next.reduce((sum, part) => sum + part, 0);
  return { lambda, vector: next.map((part) => part / lambda) };
}

/** Largest change of a share, as a part of it. */
function change(before: readonly number[], after: readonly number[]): number {
  return Math.max(...after.map((part, index) => Math.abs(part - (before[index] ?? 0)) / part));
}

/**
 * Which shares does a table of ratios keep unchanged but for one common factor? Multiplies shares by
 * the table again and again until they stand still (the power method); a table of positive numbers has
 * exactly one such set (O. Perron, 1907). In a table without contradictions the factor is the number
 * of items.
 *
 * @example principalEigenvector([[1, 3], [1 / 3, 1]]) // { lambda: 2, vector: [0.75, 0.25] }
 */
export function principalEigenvector(matrix: PositiveMatrix): Eigenvector {
  let vector = matrix.map(() => 1 / matrix.length);
  for (let count = 0; count < mostSteps; count += 1) {
    const next = step(matrix, vector);
    if (change(vector, next.vector) <= enough) return next;
    vector = next.vector;
  }
  return step(matrix, vector);
}

/**
 * Rows become columns. Example: `transposed([[1, 3], [2, 1]])` is `[[1, 2], [3, 1]]`.
 */
export function transposed(matrix: PositiveMatrix): number[][] {
  return matrix.map((_, column) => matrix.map((row) => row[column] ?? 0));
}

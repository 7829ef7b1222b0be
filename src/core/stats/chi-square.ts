import { raisedTo } from "./elementary/raised-to.ts";
import { incompleteGamma } from "./incomplete-gamma.ts";
import { requireThat } from "./require-that.ts";

export interface ChiSquare {
  chiSquare: number;
  degreesOfFreedom: number;
  p: number;
  /** 0 (no shift) to 1: the size of the shift, which does not grow with the number of tickets. */
  cramersV: number;
}

/**
 * The probability that chi-square with the given degrees of freedom exceeds a value.
 * Example: `chiSquareUpperTail(3.841459, 1)` is 0.05.
 */
export function chiSquareUpperTail(chiSquare: number, degreesOfFreedom: number): number {
  requireThat(chiSquare >= 0, "chiSquareUpperTail: chiSquare must not be negative");
  return incompleteGamma(degreesOfFreedom / 2, chiSquare / 2).upper;
}

/**
 * Are counts shared out as planned? For instance: do tickets fall on two arms half and half?
 *
 * Example: 1000 and 1200 where half and half was planned: chi-square 18.18, p 0.00002.
 * Source: K. Pearson (1900).
 *
 * @param weights the planned parts, positive; they need not add up to 1
 * @returns null with fewer than two places or no counts
 */
export function chiSquareAgainstPlan(
  observed: readonly number[],
  weights: readonly number[],
): ChiSquare | null {
  requireThat(
    observed.length === weights.length && weights.every((weight) => weight > 0),
    "chiSquareAgainstPlan: every count needs a positive weight",
  );
  const total = sum(observed);
  if (observed.length < 2 || total === 0) return null;
  const planned = weights.map((weight) => (total * weight) / sum(weights));
  const chiSquare = pearson(observed, planned);
  const degreesOfFreedom = observed.length - 1;
  const leastPlanned = Math.min(...planned) / total;
  return {
    chiSquare,
    degreesOfFreedom,
    p: chiSquareUpperTail(chiSquare, degreesOfFreedom),
    cramersV: Math.sqrt(chiSquare / (total * (1 / leastPlanned - 1))),
  };
}

/**
 * Has the mix changed: do the rows (periods) share their tickets out over the columns (channels)
 * alike? Rows and columns without any ticket are left out.
 *
 * With many tickets even a trifle is "significant": read Cramér's V beside p (below 0.1 is little).
 * Example: `[[30, 70], [50, 50]]` gives chi-square 8.33 with 1 degree of freedom, p 0.0039, V 0.204.
 *
 * @returns null when fewer than two rows or columns have tickets
 */
export function chiSquareOfMix(table: readonly (readonly number[])[]): ChiSquare | null {
  const rows = table.filter((row) => sum(row) > 0);
  const columnTotals = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  const columns = columnTotals.filter((total) => total > 0).length;
  const total = sum(columnTotals);
  if (rows.length < 2 || columns < 2) return null;
  const expected = rows.flatMap((row) =>
    columnTotals.map((columnTotal) => (sum(row) * columnTotal) / total),
  );
  const chiSquare = pearson(rows.flat(), expected);
  const degreesOfFreedom = (rows.length - 1) * (columns - 1);
  return {
    chiSquare,
    degreesOfFreedom,
    p: chiSquareUpperTail(chiSquare, degreesOfFreedom),
    cramersV: Math.sqrt(chiSquare / (total * (Math.min(rows.length, columns) - 1))),
  };
}

function pearson(observed: readonly number[], expected: readonly number[]): number {
  return observed.reduce((total, count, place) => {
    const planned = expected[place] ?? 0;
    return planned === 0 ? total : total + raisedTo(count - planned, 2) / planned;
  }, 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { isRating, type Ratings } from "./complete-rows.ts";

/** How often each pair of values met within a unit. */
export type Coincidences = {
  /** The distinct values that were given, rising. */
  values: number[];
  /** How often the row's value met the column's; symmetric, the sum is `pairable`. */
  counts: number[][];
  /** How often each value was given in units with two ratings or more. */
  margins: number[];
  /** Ratings that stand beside another one of the same unit. */
  pairable: number;
  /** Units with one rating or none: nothing to compare. */
  leftOut: number;
};

/**
 * Which ratings met which within a unit? One row per unit, one column per judge, null where a judge
 * gave none. A unit of m ratings counts m in all, each of its ordered pairs 1/(m − 1), so that units
 * with many judges do not drown the others.
 *
 * Source: K. Krippendorff, Content Analysis (2004), section 11.3.
 *
 * @throws RangeError when a rating is not a finite number
 * @example coincidences([[1, 2], [1, 1], [3, null]]).counts // [[2, 1], [1, 0]]
 */
export function coincidences(units: Ratings): Coincidences {
  const rated = units.map((unit) => unit.filter((rating) => rating !== null));
  if (!rated.flat().every(isRating)) {
    throw new RangeError("coincidences: ratings must be finite");
  }
  const paired = rated.filter((unit) => unit.length > 1);
  const values = [...new Set(paired.flat())].sort((a, b) => a - b);
  const position = new Map(values.map((value, index) => [value, index]));
  const counts = values.map(() => values.map(() => 0));
  for (const unit of paired) addUnit(counts, unit, position);
  const margins = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const pairable = paired.reduce((sum, unit) => sum + unit.length, 0);
  return { values, counts, margins, pairable, leftOut: units.length - paired.length };
}

function addUnit(
  counts: number[][],
  unit: readonly number[],
  position: ReadonlyMap<number, number>,
): void {
  unit.forEach((one, first) => {
    const row = counts[position.get(one) ?? 0] ?? [];
    unit.forEach((other, second) => {
      if (first === second) return;
      const column = position.get(other) ?? 0;
      row[column] = (row[column] ?? 0) + 1 / (unit.length - 1);
    });
  });
}

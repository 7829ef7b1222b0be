import type { Amount } from "../schema/amount.ts";

/** low ≤ likely ≤ high: money in the currency of the decision, or a figure in the unit of its name. */
export type Range = { low: number; likely: number; high: number };

/** low, likely and high become one more by one more. */
type Ends = (...ends: number[]) => number;

/**
 * A number that is certain, as a range without width.
 *
 * @example certain(12) // { low: 12, likely: 12, high: 12 }
 */
export function certain(value: number): Range {
  return { low: value, likely: value, high: value };
}

/**
 * What was written as one number or as three, as three.
 *
 * @example rangeOf(0.3) // { low: 0.3, likely: 0.3, high: 0.3 }
 */
export function rangeOf(amount: Amount): Range {
  return typeof amount === "number" ? certain(amount) : amount;
}

/**
 * Low ≤ likely ≤ high, whichever way the three came out: a dearer tier may make fewer units cost more.
 *
 * @example inOrder({ low: 5, likely: 4, high: 9 }) // { low: 4, likely: 5, high: 9 }
 */
export function inOrder({ low, likely, high }: Range): Range {
  const [least = 0, middle = 0, most = 0] = [low, likely, high].sort((a, b) => a - b);
  return { low: least, likely: middle, high: most };
}

/**
 * One formula applied to all lows, all likely values and all highs: the widest the result can be.
 *
 * @example combine((count, hours) => count * hours, certain(2), { low: 1, likely: 2, high: 3 }) // { low: 2, likely: 4, high: 6 }
 */
export function combine(formula: Ends, ...ranges: readonly Range[]): Range {
  return {
    low: formula(...ranges.map(({ low }) => low)),
    likely: formula(...ranges.map(({ likely }) => likely)),
    high: formula(...ranges.map(({ high }) => high)),
  };
}

/**
 * Multiplies end by end.
 *
 * @example product(certain(2), certain(3)) // { low: 6, likely: 6, high: 6 }
 */
export function product(...ranges: readonly Range[]): Range {
  return combine((...ends) => ends.reduce((all, end) => all * end, 1), ...ranges);
}

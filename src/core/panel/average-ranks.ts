import { raisedTo } from "../stats/elementary/raised-to.ts";
/** Ranks of a list, and Σ (t³ − t) over its groups of t equal values: 0 without ties. */
export type AverageRanks = { ranks: number[]; tieSum: number };

/**
 * At which place does each value stand, the smallest first? Equal values share the mean of the places
 * they fill, so that the ranks of a list always have the same sum.
 *
 * @example averageRanks([10, 30, 10]) // { ranks: [1.5, 3, 1.5], tieSum: 6 }
 */
export function averageRanks(values: readonly number[]): AverageRanks {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  let tieSum = 0;
  for (let start = 0; start < order.length; ) {
    const tied = order.slice(start).filter(({ value }) => value === order[start]?.value);
    for (const { index } of tied) ranks[index] = start + (tied.length + 1) / 2;
    tieSum += raisedTo(tied.length, 3) - tied.length;
    start += tied.length;
  }
  return { ranks, tieSum };
}

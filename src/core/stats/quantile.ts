import { binomialQuantile, binomialTails } from "./binomial.ts";
import { requireConfidence, upperProbability } from "./interval.ts";
import { requireThat } from "./require-that.ts";

/** The rules of Hyndman and Fan in use: 6 (SPSS, Minitab), 7 (R, spreadsheets), 8 (their advice). */
export type QuantileType = 6 | 7 | 8;

const offsets: Record<QuantileType, number> = { 6: 0, 7: 1, 8: 1 / 3 };

/**
 * Below which value does the given share of the values lie?
 *
 * Between two values it draws a straight line; the types differ in where it places the values.
 * Example: `quantile([1, 2, 3, 4], 0.25)` is 1.75 (type 7), 1.25 (type 6).
 *
 * Source: R. Hyndman and Y. Fan (1996), The American Statistician 50, 361–365.
 *
 * @returns null for an empty list
 */
export function quantile(
  values: readonly number[],
  share: number,
  type: QuantileType = 7,
): number | null {
  requireThat(share >= 0 && share <= 1, "quantile: share must be between 0 and 1");
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const offset = offsets[type];
  const place = offset + share * (sorted.length + 1 - 2 * offset);
  const rank = Math.floor(place + 4 * Number.EPSILON);
  const beyond = Math.abs(place - rank) < 4 * Number.EPSILON ? 0 : place - rank;
  const at = (position: number): number =>
    sorted[Math.min(sorted.length, Math.max(1, position)) - 1] ?? 0;
  return at(rank) + beyond * (at(rank + 1) - at(rank));
}

export interface OrderStatisticRanks {
  /** Positions in the sorted list, counted from 1. */
  lowerRank: number;
  upperRank: number;
  /** The chance that the two values truly enclose the quantile; at least what was asked. */
  coverage: number;
}

/**
 * Between which of the sorted values does the true quantile lie? No shape of distribution is assumed.
 *
 * Example: of 20 values, the 6th and the 15th enclose the median with 95.9 %.
 * Source: the number of values below the quantile is binomial (H. David and H. Nagaraja, Order
 * Statistics, 2003, section 7.1).
 *
 * @returns null when there are too few values for the confidence asked
 */
export function orderStatisticRanks(
  count: number,
  share: number,
  confidence = 0.95,
): OrderStatisticRanks | null {
  requireConfidence("orderStatisticRanks", confidence);
  requireThat(share > 0 && share < 1, "orderStatisticRanks: share must be between 0 and 1");
  const above = upperProbability(confidence);
  const lowerRank = binomialQuantile(1 - above, count, share);
  const upperRank = binomialQuantile(above, count, share) + 1;
  if (lowerRank < 1 || upperRank > count) return null;
  const coverage =
    binomialTails(upperRank - 1, count, share).atMost -
    binomialTails(lowerRank - 1, count, share).atMost;
  return { lowerRank, upperRank, coverage };
}

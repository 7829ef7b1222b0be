import type { Interval } from "../stats/interval.ts";
import { orderStatisticRanks } from "../stats/quantile.ts";

export type Percentile = {
  /** Share of outcomes at or below: 0.1, 0.5, 0.9. */
  share: number;
  amount: number;
  /** Where the true percentile lies with 95 %, given so many draws; null when it is exact. */
  sampling: Interval | null;
};

/**
 * Which amount is not exceeded in the given share of draws, and how far does sampling leave it open?
 * The draws must be sorted. The interval is null with too few draws.
 *
 * Source: order statistics (H. David and H. Nagaraja, Order Statistics, 2003, section 7.1).
 *
 * @example percentileOf(sortedTotals, 0.9).amount // 2450000
 */
export function percentileOf(sorted: Float64Array, share: number): Percentile {
  const at = (rank: number) =>
    sorted[Math.min(sorted.length, Math.max(1, Math.round(rank))) - 1] ?? 0;
  const ranks = orderStatisticRanks(sorted.length, share);
  return {
    share,
    amount: at(share * (sorted.length + 1)),
    sampling: ranks && { low: at(ranks.lowerRank), high: at(ranks.upperRank) },
  };
}

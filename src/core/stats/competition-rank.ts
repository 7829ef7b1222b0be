/** Totals closer than this are a tie: what is left of rounding after a few hundred additions. */
export const rankTolerance = 1e-9;

/**
 * Who stands at which place, the highest total first? Equal totals share a place and the next place
 * is skipped (1, 2, 2, 4). A null total has no place.
 *
 * Two totals are equal when they differ by at most `tolerance` from the first of their group, so that
 * rounding in the last digit never decides. Source: standard competition ranking.
 *
 * @example competitionRank([50, 70, 50, null]) // [2, 1, 2, null]
 */
export function competitionRank(
  totals: readonly (number | null)[],
  tolerance: number = rankTolerance,
): (number | null)[] {
  const ranks: (number | null)[] = totals.map(() => null);
  const order = totals
    .flatMap((total, index) => (total === null ? [] : [{ total, index }]))
    .sort((a, b) => b.total - a.total);
  let first = { total: Number.POSITIVE_INFINITY, rank: 0 };
  order.forEach(({ total, index }, position) => {
    if (first.total - total > tolerance) first = { total, rank: position + 1 };
    ranks[index] = first.rank;
  });
  return ranks;
}

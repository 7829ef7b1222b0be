import type { MethodStanding, RuledMethod } from "../../panel/method/place-vendors.ts";

/** How far the first is ahead of the second, in what the method counts with. */
export type MethodLead = {
  leader: string;
  rival: string;
  /** Ranks, points of 100, or the share by which a point costs more; 0 when only the tie rule decides. */
  gap: number;
};

function gapBetween(
  method: RuledMethod,
  first: MethodStanding,
  second: MethodStanding,
): number | null {
  const [a, b] = {
    "rank-sum": [first.rankSum, second.rankSum] as const,
    "total-score": [second.mean, first.mean] as const,
    "score-per-price": [first.pricePerPoint, second.pricePerPoint] as const,
  }[method];
  if (a === null || b === null) return null;
  if (method !== "score-per-price") return b - a;
  return a === 0 ? null : (b - a) / a;
}

/**
 * By how much does the first lead over the second? The rules know no margin within which a result would
 * be too close, so this is told and changes nothing. Null where nobody is first alone, or there is no
 * second.
 *
 * @example methodLead("rank-sum", standings)?.gap // 1
 */
export function methodLead(
  method: RuledMethod,
  standings: readonly MethodStanding[],
): MethodLead | null {
  const placed = standings
    .filter(({ place }) => place !== null)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const [first, second] = placed;
  if (!first || !second || second.place === 1) return null;
  const gap = gapBetween(method, first, second);
  return gap === null ? null : { leader: first.vendor, rival: second.vendor, gap };
}

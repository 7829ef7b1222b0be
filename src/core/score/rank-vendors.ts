import { competitionRank } from "../stats/competition-rank.ts";
import type { VendorScore } from "./score-result.ts";

/**
 * May this vendor be first? Not when a hard gate is missed or nothing could be computed.
 *
 * @example isInTheRace(excludedVendor) // false
 */
export function isInTheRace(score: VendorScore): boolean {
  return score.standing === "eligible" || score.standing === "pending";
}

/**
 * Sets the places: by `proven`, ties shared (1, 2, 2, 4). Excluded vendors have no rank and stay in
 * the list; pending ones are ranked.
 *
 * @example rankVendors(scores).map((one) => one.rank) // [null, 2, 1]
 */
export function rankVendors(scores: readonly VendorScore[]): VendorScore[] {
  const ranks = competitionRank(
    scores.map((score) => (isInTheRace(score) ? score.totals.proven : null)),
  );
  return scores.map((score, index) => ({ ...score, rank: ranks[index] ?? null }));
}

/**
 * The vendors in the race, best first; equal totals in the order of their ids.
 *
 * @example inOrderOfRank(ranked)[0]?.rank // 1
 */
export function inOrderOfRank(scores: readonly VendorScore[]): VendorScore[] {
  return scores
    .filter(isInTheRace)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.vendor < b.vendor ? -1 : 1));
}

/**
 * The only vendor at the first place; null when there is none, or several share it.
 *
 * @example leaderOf(ranked)?.vendor // "tidalleaf"
 */
export function leaderOf(scores: readonly VendorScore[]): VendorScore | null {
  const first = scores.filter((score) => score.rank === 1);
  return first.length === 1 ? (first[0] ?? null) : null;
}

import type { ScoreResult } from "../../score/score-result.ts";
import type { MethodResult } from "./method-result.ts";

/**
 * The scores with the places that the declared method gives, in place of those by the proven total.
 * The totals stay as they are, beside. A single first place leads; a shared one leads to nobody, and a
 * method that cannot count yet gives no place at all. Without such a method nothing changes.
 *
 * @example rankByMethod(score, method).leader // "norvane", first by rank sum though not by proven points
 */
export function rankByMethod(score: ScoreResult, method: MethodResult | null): ScoreResult {
  if (method === null) return score;
  const places = new Map(method.standings.map(({ vendor, place }) => [vendor, place]));
  const vendors = score.vendors.map((one) => ({ ...one, rank: places.get(one.vendor) ?? null }));
  const first = vendors.filter((one) => one.rank === 1);
  const leader = first.length === 1 ? (first[0]?.vendor ?? null) : null;
  const closeCall = { ...score.closeCall, is: false, reason: null, leader, rival: null, gap: null };
  return { ...score, vendors, leader, closeCall };
}

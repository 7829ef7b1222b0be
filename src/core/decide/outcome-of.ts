import type { Outcome } from "../schema/decide-output.ts";
import type { Statement } from "../score/statement.ts";
import { earlierStagesDone, type Standing } from "./standing.ts";

/**
 * Which outcome holds? The first of the closed set, in its order: nobody qualifies; the leader has a
 * hard gate that is not settled; open answers could change who is first; too close to call;
 * recommended, with conditions where there are any.
 *
 * While an earlier stage is open nothing is recommended: what would have been a recommendation becomes
 * "proof missing", since what that stage would prove is not there yet.
 *
 * The same while the panel has not finished: sealed sheets, scores owed, an open difference.
 *
 * @example outcomeOf(standing, []) // "recommended"
 */
export function outcomeOf(
  standing: Standing,
  conditions: readonly Statement[],
  isPanelOpen = false,
): Outcome {
  const { racing, leader, challengers, score } = standing;
  if (score.vendors.every((one) => one.standing === "excluded")) return "no-vendor-qualifies";
  if (score.weights === null || racing.length === 0) return "proof-missing";
  const first = racing.filter((one) => one.rank === 1);
  if (first.length === 0) return "proof-missing";
  if (first.every((one) => one.standing === "pending")) return "gate-shut";
  if (challengers.length > 0 || isPanelOpen) return "proof-missing";
  if (leader === null || score.closeCall.is) return "too-close-to-call";
  if (!earlierStagesDone(standing)) return "proof-missing";
  return conditions.length > 0 ? "recommended-with-conditions" : "recommended";
}

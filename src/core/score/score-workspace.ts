import type { Workspace } from "../parse/workspace.ts";
import { confirmAsks } from "./ask-confirmation.ts";
import { askNext, possibleWinners } from "./ask-next.ts";
import { closeCall } from "./close-call.ts";
import { leadersWithoutEvaluator } from "./leaders-without-evaluator.ts";
import { panelAgreement } from "./panel-agreement.ts";
import { leaderOf } from "./rank-vendors.ts";
import { robustness } from "./robustness.ts";
import type { ScoreResult, VendorScore } from "./score-result.ts";
import { scoredVendors } from "./scored-vendors.ts";
import type { Comparisons } from "./vendor-facts.ts";

/** Settled: one leader, whom nobody can overtake by open answers, and no hard gate of it open. */
function isSettled(scores: readonly VendorScore[]): boolean {
  const leader = leaderOf(scores);
  return leader?.standing === "eligible" && possibleWinners(scores).length === 1;
}

/**
 * Who stands where, on what proof, and would it change? The whole scoring of a workspace on the day
 * `asOf`: three totals per vendor, gates, ranks, robustness, close call, and what to ask next.
 *
 * `comparisons` holds the pilots by vendor id; without pilots it is empty. Never throws on data: what
 * cannot be computed is null.
 *
 * @example scoreWorkspace(workspace, new Map(), "2026-11-12").leader // "tidalleaf"
 */
export function scoreWorkspace(
  workspace: Workspace,
  comparisons: Comparisons,
  asOf: string,
): ScoreResult {
  const decision = workspace.decision.value;
  const { criteria, weights, facts, vendors } = scoredVendors(workspace, comparisons, asOf);
  const { tree, problem } = weights;
  const without = leadersWithoutEvaluator(criteria, tree, facts);
  const robust = tree ? robustness(vendors, tree, decision.seed, without) : null;
  const asks = askNext(vendors, criteria);
  return {
    asOf,
    weights: tree,
    weightsProblem: problem,
    vendors,
    leader: leaderOf(vendors)?.vendor ?? null,
    robustness: robust,
    agreement: panelAgreement(criteria, tree, facts),
    closeCall: closeCall(vendors, robust, decision.closeCallMargin),
    askNext: tree ? confirmAsks(asks, vendors, tree, decision.seed) : asks,
    isSettled: isSettled(vendors),
  };
}

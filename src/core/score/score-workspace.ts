import type { Workspace } from "../parse/workspace.ts";
import { confirmAsks } from "./ask-confirmation.ts";
import { askNext, possibleWinners } from "./ask-next.ts";
import { closeCall } from "./close-call.ts";
import { criteriaInForce } from "./criterion-in-force.ts";
import { leadersWithoutEvaluator } from "./leaders-without-evaluator.ts";
import { panelAgreement } from "./panel-agreement.ts";
import { leaderOf, rankVendors } from "./rank-vendors.ts";
import { robustness } from "./robustness.ts";
import type { ScoreResult, VendorScore } from "./score-result.ts";
import { type Comparisons, vendorFacts } from "./vendor-facts.ts";
import { vendorScore } from "./vendor-score.ts";
import { weightTree } from "./weight-tree.ts";

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
  const criteria = criteriaInForce(workspace);
  const decision = workspace.decision.value;
  const reading = workspace.questions
    ? weightTree(workspace.questions, decision)
    : { tree: null, problem: null };
  const facts = vendorFacts(workspace, comparisons, asOf);
  const { tree, problem } = reading;
  const vendors = rankVendors(facts.map((one) => vendorScore(criteria, tree, one)));
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
    askNext: tree ? confirmAsks(asks, vendors, tree, robust?.acceptability ?? null) : asks,
    isSettled: isSettled(vendors),
  };
}

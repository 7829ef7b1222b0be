import type { Workspace } from "../parse/workspace.ts";
import { type CriterionInForce, criteriaInForce } from "./criterion-in-force.ts";
import { rankVendors } from "./rank-vendors.ts";
import type { VendorScore } from "./score-result.ts";
import { type Comparisons, type VendorFacts, vendorFacts } from "./vendor-facts.ts";
import { vendorScore } from "./vendor-score.ts";
import { type WeightTreeReading, weightTree } from "./weight-tree.ts";

/** Totals, gates and places, before anything is asked about how firm they are. */
export type ScoredVendors = {
  criteria: CriterionInForce[];
  /** No tree and no problem: there are no questions. */
  weights: WeightTreeReading | { tree: null; problem: null };
  facts: VendorFacts[];
  vendors: VendorScore[];
};

/**
 * Who stands where right now? The part of the scoring that is quick enough to follow every keystroke:
 * without draws, so without any word on how firm the order is.
 *
 * `comparisons` holds the pilots by vendor id. Never throws on data: what cannot be computed is null.
 *
 * @example scoredVendors(workspace, new Map(), "2026-11-12").vendors[0]?.totals.proven // 69.1
 */
export function scoredVendors(
  workspace: Workspace,
  comparisons: Comparisons,
  asOf: string,
): ScoredVendors {
  const criteria = criteriaInForce(workspace);
  const weights = workspace.questions
    ? weightTree(workspace.questions, workspace.decision.value)
    : { tree: null, problem: null };
  const facts = vendorFacts(workspace, comparisons, asOf);
  const vendors = rankVendors(facts.map((one) => vendorScore(criteria, weights.tree, one)));
  return { criteria, weights, facts, vendors };
}

import { withoutEvaluator } from "../panel/panel-level.ts";
import type { CriterionInForce } from "./criterion-in-force.ts";
import { leaderOf, rankVendors } from "./rank-vendors.ts";
import type { VendorFacts } from "./vendor-facts.ts";
import { vendorScore } from "./vendor-score.ts";
import type { WeightTree } from "./weights-in-force.ts";

/**
 * Who would lead if one evaluator had not judged? Every sheet that counts is left out in turn and everything
 * is scored anew from what remains. In the order of the sheets' names; null when nobody leads alone.
 *
 * @example leadersWithoutEvaluator(criteria, tree, facts) // [{ evaluator: "it-lead", leader: "tidalleaf" }]
 */
export function leadersWithoutEvaluator(
  criteria: readonly CriterionInForce[],
  tree: WeightTree | null,
  facts: readonly VendorFacts[],
): { evaluator: string; leader: string | null }[] {
  const sheets = facts[0]?.sheets ?? [];
  return sheets.map((left) => {
    const scores = facts.map((one) => {
      const sheets = one.sheets.filter((sheet) => sheet !== left);
      const judgements = (criterion: string) =>
        withoutEvaluator(one.judgements(criterion), left.name);
      return vendorScore(criteria, tree, { ...one, sheets, judgements });
    });
    const leader = leaderOf(rankVendors(scores))?.vendor ?? null;
    return { evaluator: left.name, leader };
  });
}

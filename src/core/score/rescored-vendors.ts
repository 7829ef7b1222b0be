import type { Workspace } from "../parse/workspace.ts";
import { rankVendors } from "./rank-vendors.ts";
import type { ScoredVendors } from "./scored-vendors.ts";
import { vendorScore } from "./vendor-score.ts";

/**
 * Who stands where when only scorecards were changed? What the others' answers, the pilots, the weights
 * and the panel say stays as it was in `before`, so only the vendors whose scorecard is another are
 * scored again. Gives what `scoredVendors` gives on the whole workspace.
 *
 * `workspace` must differ from the one of `before` in the contents of scorecards alone.
 *
 * @example rescoredVendors(before, workspace).vendors[0]?.rank // 2
 */
export function rescoredVendors(before: ScoredVendors, workspace: Workspace): ScoredVendors {
  const { criteria, weights } = before;
  const facts = before.facts.map((one) => {
    const document = workspace.vendors.get(one.vendor) ?? one.document;
    return document === one.document ? one : { ...one, document };
  });
  const scores = facts.map((one, index) => {
    const known = before.vendors[index];
    const isSame = one === before.facts[index] && known?.vendor === one.vendor;
    return isSame ? known : vendorScore(criteria, weights.tree, one);
  });
  return { criteria, weights, facts, vendors: rankVendors(scores) };
}

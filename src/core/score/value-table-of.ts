import { isInTheRace } from "./rank-vendors.ts";
import type { VendorScore } from "./score-result.ts";
import type { ValueTable } from "./value-table.ts";
import type { WeightTree } from "./weights-in-force.ts";

/** Indexes of the criteria of each question, in the order of the tree. */
function groupsOf(tree: WeightTree): number[][] {
  return tree.questions.map(({ question }) =>
    tree.criteria.flatMap((one, index) => (one.question === question ? [index] : [])),
  );
}

/**
 * The vendors in the race as a table of numbers, in the order of their ids: what is proven, and what
 * could become of it. An unproven value lies between what is proven of it and itself; an unanswered
 * one anywhere from 0 to 1.
 *
 * @example valueTableOf(scores, tree).vendors // ["norvane", "tidalleaf"]
 */
export function valueTableOf(
  scores: readonly VendorScore[],
  tree: WeightTree,
): { vendors: string[]; table: ValueTable } {
  const racing = scores.filter(isInTheRace);
  const levels = racing.map((score) => score.levels);
  return {
    vendors: racing.map((score) => score.vendor),
    table: {
      low: levels.map((all) => all.map((one) => (one.value ?? 0) * one.proof.credit)),
      high: levels.map((all) => all.map((one) => one.value ?? 1)),
      applies: levels.map((all) => all.map((one) => one.state !== "not-applicable")),
      weights: tree.criteria.map((one) => one.overall),
      groups: groupsOf(tree),
    },
  };
}

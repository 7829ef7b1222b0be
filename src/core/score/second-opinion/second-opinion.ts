import { competitionRank } from "../../stats/competition-rank.ts";
import { totalOf, type ValueTable } from "../value-table.ts";
import type { DecisionMatrix, NoComparison } from "./decision-matrix.ts";
import { promethee } from "./promethee.ts";
import { topsis } from "./topsis.ts";

export type RankingMethod = "additive" | "topsis-vector" | "topsis-min-max" | "promethee-2-usual";

/** One method's ranks of the vendors, or why it has none; `winners` are those at the first place. */
export type Opinion = {
  method: RankingMethod;
  ranks: (number | null)[] | null;
  winners: number[];
  reason: NoComparison | null;
};

export type SecondOpinion = {
  /** The additive model first, which alone decides; then those that only check. */
  opinions: Opinion[];
  /** Vendors that are first under every method that has an answer. */
  alwaysFirst: number[];
  /** True when no vendor is first under every method; null when nothing could be compared. */
  dependsOnMethod: boolean | null;
  /** Criteria the comparing methods could not use, because they do not apply to every vendor. */
  leftOut: number[];
};

function opinion(
  method: RankingMethod,
  found: { ranks: (number | null)[] | null; reason: NoComparison | null },
): Opinion {
  const winners = (found.ranks ?? []).flatMap((rank, vendor) => (rank === 1 ? [vendor] : []));
  return { method, ...found, winners };
}

function additive(table: ValueTable): Opinion {
  const totals = table.low.map((row, vendor) =>
    totalOf(row, table.applies[vendor] ?? [], table.weights),
  );
  return opinion("additive", { ranks: competitionRank(totals), reason: null });
}

function sharedCriteria(table: ValueTable): { used: number[]; leftOut: number[] } {
  const applies = (j: number) => table.applies.every((row) => row[j] === true);
  const all = table.weights.map((_, j) => j);
  return { used: all.filter(applies), leftOut: all.filter((j) => !applies(j)) };
}

/**
 * Does the winner depend on the method? Ranks the vendors by what is proven under the additive model
 * (which decides), TOPSIS with both usual normalisations, and PROMETHEE II. When another method puts
 * another vendor first, the lead rests on trading strengths against weaknesses: worth a look, no more.
 *
 * @example secondOpinion(table).dependsOnMethod // false
 */
export function secondOpinion(table: ValueTable): SecondOpinion {
  const { used, leftOut } = sharedCriteria(table);
  const pick = (row: readonly number[]) => used.map((j) => row[j] ?? 0);
  const matrix: DecisionMatrix = {
    rows: table.low.map(pick),
    weights: pick(table.weights),
    directions: used.map(() => "max"),
  };
  const others = [topsis(matrix, "vector"), topsis(matrix, "min-max"), promethee(matrix)].map(
    ({ method, ranks, reason }) => opinion(method, { ranks, reason }),
  );
  const opinions = [additive(table), ...others];
  const answered = opinions.filter(({ ranks }) => ranks !== null);
  const alwaysFirst = table.low.flatMap((_, vendor) =>
    answered.every(({ winners }) => winners.includes(vendor)) ? [vendor] : [],
  );
  const isCompared = answered.length > 1;
  return {
    opinions,
    alwaysFirst,
    dependsOnMethod: isCompared ? alwaysFirst.length === 0 : null,
    leftOut,
  };
}

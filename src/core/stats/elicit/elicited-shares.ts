import { type SurrogateMethod, surrogateWeightsOfRanks } from "../surrogate-weights.ts";
import type { FilledJudgement } from "./complete-judgements.ts";
import type { Consistency } from "./consistency.ts";
import { mostItems } from "./pairwise-judgement.ts";
import { pairwiseWeights } from "./pairwise-weights.ts";
import { swingWeights } from "./swing-weights.ts";
import type { WorstJudgement } from "./worst-judgement.ts";

/** What was asked of a group of siblings: points, an order, or comparisons two by two. */
export type Elicitation =
  | { swing: Readonly<Record<string, number>> }
  | { order: readonly (string | readonly string[])[]; method: SurrogateMethod }
  | { pairwise: readonly { first: string; second: string; times: number }[] };

/** What a reader must know of how the shares were found. Positions are those of the siblings. */
export type ElicitedDetail =
  | { kind: "swing"; points: number[]; isAnchored: boolean }
  | { kind: "order"; method: SurrogateMethod; ranks: number[] }
  | {
      kind: "pairwise";
      judged: number;
      consistency: Consistency;
      filled: FilledJudgement[];
      worst: WorstJudgement | null;
    };

/** One fault, the id it is about, and where in the elicitation it stands. */
export type ElicitationProblem = {
  code:
    | "elicited-sibling-unknown"
    | "elicited-sibling-missing"
    | "elicited-sibling-doubled"
    | "elicited-all-zero"
    | "pair-judged-twice"
    | "pair-of-one"
    | "pairwise-too-many"
    | "pairwise-not-linked";
  id: string;
  path: (string | number)[];
};

export type ElicitedShares =
  | { shares: number[]; detail: ElicitedDetail; problems: [] }
  | { shares: null; problems: ElicitationProblem[] };

type Named = { id: string; path: (string | number)[] };

/** Ids that are no siblings, those named twice, and siblings that nobody named. */
function namingProblems(
  siblings: readonly string[],
  named: readonly Named[],
  top: string,
): ElicitationProblem[] {
  const seen = new Set<string>();
  const problems: ElicitationProblem[] = [];
  for (const { id, path } of named) {
    if (!siblings.includes(id)) problems.push({ code: "elicited-sibling-unknown", id, path });
    else if (seen.has(id)) problems.push({ code: "elicited-sibling-doubled", id, path });
    seen.add(id);
  }
  const missing = siblings.filter((id) => !seen.has(id));
  return [
    ...problems,
    ...missing.map((id) => ({ code: "elicited-sibling-missing" as const, id, path: [top] })),
  ];
}

function bySwing(siblings: readonly string[], swing: Readonly<Record<string, number>>) {
  const named = Object.keys(swing).map((id) => ({ id, path: ["swing", id] }));
  const problems = namingProblems(siblings, named, "swing");
  if (problems.length > 0) return { shares: null, problems };
  const points = siblings.map((id) => (Object.hasOwn(swing, id) ? (swing[id] ?? 0) : 0));
  const { weights, isAnchored } = swingWeights(points);
  return weights === null
    ? { shares: null, problems: [{ code: "elicited-all-zero" as const, id: "", path: ["swing"] }] }
    : { shares: weights, detail: { kind: "swing" as const, points, isAnchored } };
}

function byOrder(
  siblings: readonly string[],
  order: readonly (string | readonly string[])[],
  method: SurrogateMethod,
) {
  const tiers = order.map((tier) => (typeof tier === "string" ? [tier] : tier));
  const named = tiers.flatMap((tier, at) =>
    tier.map((id, inside) => ({
      id,
      path: ["order", at, ...(typeof order[at] === "string" ? [] : [inside])],
    })),
  );
  const problems = namingProblems(siblings, named, "order");
  if (problems.length > 0) return { shares: null, problems };
  const rankOf = new Map<string, number>();
  for (const tier of tiers) {
    const rank = rankOf.size + 1;
    for (const id of tier) rankOf.set(id, rank);
  }
  const ranks = siblings.map((id) => rankOf.get(id) ?? siblings.length);
  const shares = surrogateWeightsOfRanks(method, ranks);
  return { shares, detail: { kind: "order" as const, method, ranks } };
}

type Judgements = readonly { first: string; second: string; times: number }[];

function judgementProblems(siblings: readonly string[], judgements: Judgements) {
  const seen = new Set<string>();
  return judgements.flatMap(({ first, second }, at): ElicitationProblem[] => {
    const unknown = [
      { id: first, path: ["pairwise", at, "first"] },
      { id: second, path: ["pairwise", at, "second"] },
    ].filter(({ id }) => !siblings.includes(id));
    if (unknown.length > 0) {
      return unknown.map((one) => ({ code: "elicited-sibling-unknown", ...one }));
    }
    if (first === second) return [{ code: "pair-of-one", id: first, path: ["pairwise", at] }];
    const pair = [first, second].sort().join(" ");
    if (seen.has(pair)) return [{ code: "pair-judged-twice", id: pair, path: ["pairwise", at] }];
    seen.add(pair);
    return [];
  });
}

function byPairs(siblings: readonly string[], judgements: Judgements) {
  const path = ["pairwise"];
  if (siblings.length > mostItems) {
    const code = "pairwise-too-many" as const;
    return { shares: null, problems: [{ code, id: String(siblings.length), path }] };
  }
  const problems = judgementProblems(siblings, judgements);
  if (problems.length > 0) return { shares: null, problems };
  const found = pairwiseWeights(
    siblings.length,
    judgements.map(({ first, second, times }) => ({
      first: siblings.indexOf(first),
      second: siblings.indexOf(second),
      times,
    })),
  );
  if (found.weights === null) {
    const named = judgements.flatMap(({ first, second }) => [first, second]);
    const alone = siblings.filter((id) => !named.includes(id)).join(", ");
    const code = "pairwise-not-linked" as const;
    return { shares: null, problems: [{ code, id: alone, path }] };
  }
  const { weights: shares, consistency, filled, worst } = found;
  const detail = {
    kind: "pairwise" as const,
    judged: judgements.length,
    consistency,
    filled,
    worst,
  };
  return { shares, detail };
}

/**
 * Which shares do siblings get from what was asked about them? Every sibling must be part of it; the
 * answer carries how it came about, for the reader. When something is wrong there are no shares, and
 * all faults are told with their place.
 *
 * @example elicitedShares(["a", "b"], { swing: { a: 100, b: 50 } }).shares // [0.667, 0.333]
 */
export function elicitedShares(
  siblings: readonly string[],
  elicitation: Elicitation,
): ElicitedShares {
  const found =
    "swing" in elicitation
      ? bySwing(siblings, elicitation.swing)
      : "order" in elicitation
        ? byOrder(siblings, elicitation.order, elicitation.method)
        : byPairs(siblings, elicitation.pairwise);
  return "detail" in found
    ? { shares: found.shares, detail: found.detail, problems: [] }
    : { shares: null, problems: found.problems };
}

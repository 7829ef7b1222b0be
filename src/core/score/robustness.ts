import { acceptability } from "./acceptability.ts";
import { dominates } from "./dominance.ts";
import { reversals } from "./drop-one.ts";
import { leadSwings } from "./lead-swing.ts";
import type {
  LeadSwing,
  MethodCheck,
  Robustness,
  SmallestFlip,
  StabilityInterval,
} from "./robustness-result.ts";
import type { VendorScore } from "./score-result.ts";
import { secondOpinion } from "./second-opinion/second-opinion.ts";
import { smallestFlip } from "./smallest-flip.ts";
import { stabilityOf, strictLeader } from "./stability.ts";
import type { ValueTable } from "./value-table.ts";
import { valueTableOf } from "./value-table-of.ts";
import type { WeightTree } from "./weights-in-force.ts";

type Named = { vendors: string[]; tree: WeightTree; table: ValueTable };

function intervalOf(
  { vendors, tree, table }: Named,
  leader: number,
  k: number,
  among: StabilityInterval["among"],
): StabilityInterval {
  const everyone = table.weights.map((_, index) => index);
  const siblings = table.groups.find((group) => group.includes(k)) ?? everyone;
  const range = stabilityOf(table, leader, among === "all" ? everyone : siblings, k);
  const name = (index: number | null | undefined) =>
    index == null ? null : (vendors[index] ?? null);
  const one = tree.criteria[k];
  return {
    criterion: one?.criterion ?? "",
    among,
    now: (among === "all" ? one?.overall : one?.local) ?? 0,
    low: range?.low ?? null,
    high: range?.high ?? null,
    lowRival: name(range?.lowRival),
    highRival: name(range?.highRival),
  };
}

function stabilityIntervals(named: Named, leader: number | null): StabilityInterval[] {
  if (leader === null) return [];
  return named.tree.criteria.flatMap((_, k) =>
    (["siblings", "all"] as const).map((among) => intervalOf(named, leader, k, among)),
  );
}

/** The least change of weights for each rival that could draw level by weights alone, nearest first. */
function flipsOf({ vendors, tree, table }: Named, leader: number | null): SmallestFlip[] {
  if (leader === null) return [];
  const flips = vendors.flatMap((rival, index) => {
    const flip = index === leader ? null : smallestFlip(table, leader, index);
    if (flip === null) return [];
    const moves = flip.moves.map(({ criterion, from, to }) => ({
      criterion: tree.criteria[criterion]?.criterion ?? "",
      from,
      to,
    }));
    return { rival, distance: flip.distance, moves, isExact: flip.isExact };
  });
  return flips.sort((a, b) => a.distance - b.distance);
}

function swingsOf({ tree, table }: Named, leader: number | null): LeadSwing[] {
  if (leader === null) return [];
  return leadSwings(table, leader, tree.doubt).map(({ criterion, lower, higher }) => ({
    criterion: tree.criteria[criterion]?.criterion ?? "",
    lower,
    higher,
  }));
}

function methodCheckOf({ vendors, tree, table }: Named): MethodCheck {
  const { opinions, dependsOnMethod, leftOut } = secondOpinion(table);
  return {
    methods: opinions.map(({ method, winners, reason }) => ({
      method,
      winners: winners.map((index) => vendors[index] ?? ""),
      reason,
    })),
    dependsOnMethod,
    leftOut: leftOut.map((index) => tree.criteria[index]?.criterion ?? ""),
  };
}

/** All that the robustness of a ranking is computed from: small, so that a worker can be asked at every keystroke. */
export type RobustnessQuestion = {
  /** The vendors in the race, in the order of the rows of the table. */
  vendors: string[];
  table: ValueTable;
  tree: WeightTree;
  seed: number;
};

/** What draws and weights say of a ranking; the sheets of the evaluators are another question. */
export type Firmness = Omit<Robustness, "withoutEvaluator">;

/**
 * Would the answer change? Stability of every weight, the least change of weights that lets a rival
 * draw level, shares over drawn weights and open answers, dominance, other methods, and the drop-one
 * check, on what is proven.
 *
 * @example firmness({ ...valueTableOf(scores, tree), tree, seed: 1 }).stability.length // 90: 45 criteria, in two ways each
 */
export function firmness({ vendors, table, tree, seed }: RobustnessQuestion): Firmness {
  const named = { vendors, tree, table };
  const leader = strictLeader(table);
  const nameOf = (index: number) => vendors[index] ?? "";
  return {
    vendors,
    criteria: tree.criteria.map((one) => one.criterion),
    stability: stabilityIntervals(named, leader),
    flips: flipsOf(named, leader),
    leadSwings: swingsOf(named, leader),
    acceptability: acceptability(vendors, table, { seed, doubt: tree.doubt }),
    dominance: vendors.flatMap((over, a) =>
      vendors.flatMap((under, b) => (a !== b && dominates(table, a, b) ? { over, under } : [])),
    ),
    methodCheck: methodCheckOf(named),
    reversals: reversals(table).map(({ dropped, over, under }) => ({
      dropped: nameOf(dropped),
      over: nameOf(over),
      under: nameOf(under),
    })),
  };
}

/**
 * The firmness of a ranking among the vendors that are not excluded, with who leads when an evaluator is left out
 * (`withoutEvaluator`, carried along).
 *
 * @example robustness(scores, tree, 1, []).stability.length // 90: 45 criteria, in two ways each
 */
export function robustness(
  scores: readonly VendorScore[],
  tree: WeightTree,
  seed: number,
  withoutEvaluator: Robustness["withoutEvaluator"],
): Robustness {
  return { ...firmness({ ...valueTableOf(scores, tree), tree, seed }), withoutEvaluator };
}

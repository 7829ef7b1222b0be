import type { CostResult } from "../../cost/cost-result.ts";
import { reachesMark } from "../../panel/method/pass-mark.ts";
import {
  type MethodEntry,
  type MethodPlaces,
  placeVendors,
  type RuledMethod,
} from "../../panel/method/place-vendors.ts";
import { pricePoints } from "../../panel/method/price-points.ts";
import type { Workspace } from "../../parse/workspace.ts";
import type { EvaluationMethod } from "../../schema/evaluation-method.ts";
import type { MemberTotals } from "../../score/panel/member-totals.ts";
import type { WeightTree } from "../../score/weights-in-force.ts";

/** Where the price of a vendor comes from: its bid, or (private track) the present cost over the years. */
export type PriceOrigin = "bid" | "present-cost";

/** Why the method gives nobody a place yet. */
export type MethodGap = "nobody-judged" | "groups" | "scores-owed" | "price-missing" | null;

export type MethodResult = MethodPlaces & {
  method: RuledMethod;
  evaluators: string[];
  /** Each member's own totals with the price in them where it is scored, as `standings`. */
  totals: (number | null)[][];
  prices: { vendor: string; amount: number | null; origin: PriceOrigin | null }[];
  gap: MethodGap;
  /** Who would be first without each member in turn; null when nobody would be alone. */
  without: { evaluator: string; leader: string | null }[];
};

/** What the method is applied to. */
export type MethodBasis = {
  workspace: Workspace;
  own: MemberTotals;
  tree: WeightTree;
  costs: CostResult;
  asOf: string;
};

type Rules = EvaluationMethod & { method: RuledMethod };

function priceOf(
  vendor: string,
  { workspace, costs }: MethodBasis,
): MethodResult["prices"][number] {
  const bid = workspace.vendors.get(vendor)?.value.plan.totalPrice;
  if (bid !== undefined) return { vendor, amount: bid, origin: "bid" };
  // A tender scores what was bid: an estimate of the buyer's own would be an unpublished yardstick.
  if (workspace.decision.value.track === "government")
    return { vendor, amount: null, origin: null };
  const own = costs.vendors.find((one) => one.vendor === vendor);
  const amount = own?.simulated?.total.p50.amount ?? null;
  return { vendor, amount, origin: amount === null ? null : "present-cost" };
}

/** The members' totals, with the price as its share of them where the rules say so. */
function withPrice(
  totals: readonly (readonly (number | null)[])[],
  prices: MethodResult["prices"],
  { price }: Rules,
): (number | null)[][] {
  const { handling, share = 0, best, worst } = price ?? { handling: "outside" };
  if (handling !== "scored") return totals.map((row) => [...row]);
  return totals.map((row, index) => {
    const amount = prices[index]?.amount ?? null;
    const points =
      best === undefined || worst === undefined ? null : pricePoints(amount, { best, worst });
    return row.map((one) =>
      one === null || points === null ? null : (1 - share) * one + share * points,
    );
  });
}

/** Which of the members' columns count: all of them, or all but one. */
type Counted = (column: number) => boolean;

/** Points of all members together on the heaviest question, or questions that are equally heavy. */
function heaviestOf(
  index: number,
  own: MemberTotals,
  tree: WeightTree,
  isCounted: Counted,
): number | null {
  const most = Math.max(0, ...tree.questions.map(({ weight }) => weight));
  const heaviest = tree.questions.filter(({ weight }) => most - weight <= 1e-9);
  const points = heaviest.flatMap(({ question }) =>
    (own.ofQuestion.get(question)?.[index] ?? []).filter((_, column) => isCounted(column)),
  );
  const given = points.filter((one) => one !== null);
  return given.length === 0 ? null : given.reduce((sum, one) => sum + one, 0);
}

function passes(
  index: number,
  totals: readonly (number | null)[],
  own: MemberTotals,
  { passMark }: Rules,
  isCounted: Counted,
): boolean | null {
  const by = passMark?.by ?? "mean";
  const counted = (row: readonly (number | null)[] | undefined) =>
    (row ?? []).filter((_, column) => isCounted(column));
  const parts = [
    ...(passMark?.total === undefined ? [] : [reachesMark(totals, passMark.total, by)]),
    ...Object.entries(passMark?.questions ?? {}).map(([id, mark]) =>
      reachesMark(counted(own.ofQuestion.get(id)?.[index]), mark, by),
    ),
    ...Object.entries(passMark?.criteria ?? {}).map(([id, mark]) =>
      reachesMark(counted(own.ofCriterion.get(id)?.[index]), mark, by),
    ),
  ];
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/** Members of a group judge some questions only, so they have no total that could be ranked. */
function owedByGroup(own: MemberTotals, { panel }: Workspace): boolean {
  const grouped = (panel?.value.members ?? []).filter(({ questions }) => questions !== undefined);
  return own.owed.some((one) => grouped.some(({ evaluator }) => evaluator === one.evaluator));
}

function gapOf(entries: readonly MethodEntry[], { own, workspace }: MethodBasis, rules: Rules) {
  if (own.evaluators.length === 0) return "nobody-judged";
  if (owedByGroup(own, workspace)) return "groups";
  if (own.totals.some((row) => row.includes(null))) return "scores-owed";
  const isPriced = rules.method === "score-per-price" || rules.price?.handling === "scored";
  return isPriced && entries.some(({ price }) => price === null) ? "price-missing" : null;
}

function isRuled(rules: EvaluationMethod | undefined): rules is Rules {
  return rules !== undefined && rules.method !== "weighted-score";
}

function entriesOf(
  totals: readonly (readonly (number | null)[])[],
  prices: MethodResult["prices"],
  { own, tree }: MethodBasis,
  rules: Rules,
  isCounted: Counted = () => true,
): MethodEntry[] {
  return own.vendors.map((vendor, index) => {
    const row = (totals[index] ?? []).filter((_, column) => isCounted(column));
    return {
      vendor,
      totals: row,
      price: prices[index]?.amount ?? null,
      heaviest: heaviestOf(index, own, tree, isCounted),
      passes: passes(index, row, own, rules, isCounted),
    };
  });
}

function leaderIn({ standings }: MethodPlaces): string | null {
  const first = standings.filter(({ place }) => place === 1);
  return first.length === 1 ? (first[0]?.vendor ?? null) : null;
}

/**
 * What does the declared method make of the members' own totals, the prices and the pass marks? Null
 * when the method is the weighted score, which needs no members. Prices are the bids. For a vendor
 * without one the present cost stands in on the private track, and `origin` says so; on the government
 * track nobody has a place before every bid is in (`gap` is "price-missing"). Members who judge only the
 * questions of a group have no total of their own, so nobody has a place (`gap` is "groups").
 *
 * @example methodResult(basis)?.standings[0]?.place // 1
 */
export function methodResult(basis: MethodBasis): MethodResult | null {
  const { workspace, own, asOf } = basis;
  const rules = workspace.decision.value.evaluation;
  if (!isRuled(rules)) return null;
  const prices = own.vendors.map((vendor) => priceOf(vendor, basis));
  const totals = withPrice(own.totals, prices, rules);
  const entries = entriesOf(totals, prices, basis, rules);
  const records = (workspace.panel?.value.tieBreaks ?? []).filter(({ on }) => on <= asOf);
  const gap = gapOf(entries, basis, rules);
  const isCountable = gap === null && own.evaluators.length > 1;
  const without = own.evaluators.map((evaluator, left) => {
    const rest = entriesOf(totals, prices, basis, rules, (column) => column !== left);
    return { evaluator, leader: leaderIn(placeVendors(rest, rules, records)) };
  });
  return {
    method: rules.method,
    evaluators: own.evaluators,
    totals,
    prices,
    gap,
    without: isCountable ? without : [],
    ...placeVendors(entries, rules, records),
  };
}

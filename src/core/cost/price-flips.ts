import { type Statement, statement } from "../score/statement.ts";
import type { CostResult } from "./cost-result.ts";

/** The two vendors in front, best first, with their proven totals (0–100). */
export type Pair = {
  leader: { vendor: string; proven: number };
  rival: { vendor: string; proven: number };
};

type Priced = { median: number; isComplete: boolean };

function pricedOf(vendor: string, costs: CostResult): Priced | null {
  const own = costs.vendors.find((one) => one.vendor === vendor);
  const median = own?.simulated?.total.p50.amount ?? null;
  return own === undefined || median === null || median <= 0
    ? null
    : { median, isComplete: own.isComplete };
}

/** Where price is no part of the score it changes nobody's place, only what a point costs. */
function worthOfLead({ leader, rival }: Pair, own: Priced, other: Priced): Statement[] {
  const names = { vendor: leader.vendor, rival: rival.vendor };
  const gap = leader.proven - rival.proven;
  const more = own.median - other.median;
  if (more <= 0) return [statement("price-is-no-part", { ...names, costGap: -more, gap })];
  if (gap <= 0) return [];
  return [statement("price-per-point", { ...names, costGap: more, gap, perPoint: more / gap })];
}

/**
 * At which price does the answer change? Where the method divides score by price there is such a
 * price. Where price is no part of the score none changes who leads: then what the lead costs or saves
 * for each point, and the price at which the dearer of the two becomes the cheaper. Costs are P50 of
 * the known lines; unknown lines are said. Empty while one of the two has no cost at all.
 *
 * @example priceFlips(pair, costs, "weighted-score").map(({ id }) => id) // ["price-is-no-part", "cost-order-turns"]
 */
export function priceFlips(
  pair: Pair,
  costs: CostResult,
  method: "weighted-score" | "total-score" | "score-per-price" | "rank-sum",
): Statement[] {
  const { leader, rival } = pair;
  const own = pricedOf(leader.vendor, costs);
  const other = pricedOf(rival.vendor, costs);
  if (own === null || other === null) return [];
  const names = { vendor: leader.vendor, rival: rival.vendor };
  const isPriced = method === "score-per-price" && rival.proven > 0;
  const costThen = isPriced ? (other.median * leader.proven) / rival.proven : other.median;
  const turn = { ...names, costNow: own.median, costThen, ratio: costThen / own.median };
  const isOpen = !own.isComplete || !other.isComplete;
  return [
    ...(isPriced ? [] : worthOfLead(pair, own, other)),
    statement(isPriced ? "flip-by-price" : "cost-order-turns", turn),
    ...(isOpen ? [statement("cost-order-unknown", names)] : []),
  ];
}

import type { CostLine } from "../schema/cost-lines.ts";
import type { CostRange, VendorCost } from "../schema/vendor.ts";
import type { Range } from "./cost-result.ts";
import { discounted, presentCostByYear } from "./present-cost.ts";

const monthsPerYear = 12;
const ends = ["low", "likely", "high"] as const;

/** Horizon and rate under which every line of a decision is counted. */
export type CostTerms = { horizonYears: number; discountRate: number };

/** A cost with numbers in it. */
export type ValuedCost = Extract<VendorCost, CostRange>;

function oneEnd(
  amount: number,
  cost: ValuedCost,
  timing: CostLine["timing"],
  { horizonYears, discountRate }: CostTerms,
): number[] {
  const years = Array.from({ length: horizonYears }, () => 0);
  const start = cost.startYear ?? 1;
  if (timing === "at-the-end") {
    years[horizonYears - 1] = discounted(amount, discountRate, horizonYears);
  } else if (timing === "once") {
    if (start <= horizonYears) years[start - 1] = discounted(amount, discountRate, start - 1);
  } else {
    const growth = cost.growth ?? 0;
    const first = discounted(
      timing === "monthly" ? amount * monthsPerYear : amount,
      discountRate,
      start - 1,
    );
    const length = Math.max(0, horizonYears - start + 1);
    presentCostByYear({ first, discountRate, growth, years: length, timing: "advance" }).forEach(
      (value, index) => {
        years[start - 1 + index] = value;
      },
    );
  }
  return years;
}

/**
 * What does one line cost in each year, in today's money: low, likely, high? Yearly and monthly costs
 * are paid as a year begins and grow from their first year; costs at the end fall due when the horizon
 * ends. A cost that starts after the horizon is 0 in it.
 *
 * For example 100,000 a year over 3 years at 3 % is worth 100,000, 97,087 and 94,260.
 */
export function lineByYear(
  cost: ValuedCost,
  timing: CostLine["timing"],
  terms: CostTerms,
): Range[] {
  const [low = [], likely = [], high = []] = ends.map((end) =>
    oneEnd(cost[end], cost, timing, terms),
  );
  return likely.map((value, year) => ({
    low: low[year] ?? 0,
    likely: value,
    high: high[year] ?? 0,
  }));
}

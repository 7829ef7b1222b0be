import type { CostRange } from "../schema/amount.ts";
import type { CostLine } from "../schema/cost-lines.ts";
import { raisedTo } from "../stats/elementary/raised-to.ts";
import { discounted } from "./present-cost.ts";
import { certain, combine, type Range } from "./range.ts";

const monthsPerYear = 12;

/** Horizon and rate under which every line of a decision is counted. */
export type CostTerms = { horizonYears: number; discountRate: number };

/** When a cost begins (1 is the first year), and how its price grows from then on. */
export type CostCourse = { startYear?: number | undefined; growth?: number | undefined };

/**
 * What is paid in each year, not discounted: low, likely, high? `amountIn` gives the amount of a year
 * (0 is the first), or of the one time it falls due. A cost that starts after the horizon is 0 in it.
 *
 * @example amountsByYear(() => certain(100), { growth: 0.1 }, "yearly", 2) // 100 and 110
 */
export function amountsByYear(
  amountIn: (year: number) => Range,
  { startYear = 1, growth = 0 }: CostCourse,
  timing: CostLine["timing"],
  horizonYears: number,
): Range[] {
  const isOnce = timing === "once" || timing === "at-the-end";
  const dueIn = timing === "at-the-end" ? horizonYears - 1 : startYear - 1;
  return Array.from({ length: horizonYears }, (_, year) => {
    if (isOnce) return year === dueIn ? amountIn(0) : certain(0);
    if (year < startYear - 1) return certain(0);
    const grown = raisedTo(1 + growth, year - startYear + 1);
    return combine((amount) => amount * grown, amountIn(year));
  });
}

/**
 * What are the amounts of the years worth today? Costs are paid as a year begins; those at the end
 * when the last year closes.
 *
 * @example inTodaysMoney([certain(100), certain(110)], "yearly", { horizonYears: 2, discountRate: 0.1 }) // 100 and 100
 */
export function inTodaysMoney(
  years: readonly Range[],
  timing: CostLine["timing"],
  { horizonYears, discountRate }: CostTerms,
): Range[] {
  return years.map((amount, year) => {
    const due = timing === "at-the-end" ? horizonYears : year;
    return combine((end) => discounted(end, discountRate, due), amount);
  });
}

/**
 * What is a typed cost in one year, or the one time it falls due?
 *
 * @example typedAmount(cost, "monthly") // a year of twelve months
 */
export function typedAmount(cost: CostRange, timing: CostLine["timing"]): Range {
  const times = timing === "monthly" ? monthsPerYear : 1;
  return combine((end) => end * times, cost);
}

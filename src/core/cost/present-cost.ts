import { raisedTo } from "../stats/elementary/raised-to.ts";
/**
 * What is one amount worth today that falls due after `years` years? amount ÷ (1 + r)^years.
 *
 * @example discounted(110, 0.1, 1) // 100
 */
export function discounted(amount: number, discountRate: number, years: number): number {
  return amount / raisedTo(1 + discountRate, years);
}

/**
 * What is the amount of each year worth today? advance: paid when a year begins; arrears: when it
 * ends. Terms are taken one by one, since the closed form of the annuity fails where growth equals
 * the discount rate.
 *
 * @example presentByYear([1000, 1050, 1102.5], 0.05, "advance") // [1000, 1000, 1000]
 */
export function presentByYear(
  amounts: readonly number[],
  discountRate: number,
  timing: "advance" | "arrears",
): number[] {
  return amounts.map((amount, year) =>
    discounted(amount, discountRate, timing === "advance" ? year : year + 1),
  );
}

/** A cost that comes back every year, growing, over some years. */
export type CostSeries = {
  /** Amount of the first year, in any currency. */
  first: number;
  /** Yearly discount rate, 0.03 for 3 %. */
  discountRate: number;
  /** Yearly growth of the amount, 0.05 for 5 %. */
  growth: number;
  years: number;
  /** advance: paid when a year begins; arrears: when it ends. */
  timing: "advance" | "arrears";
};

/**
 * What is each year of a growing cost worth today? One amount per year.
 *
 * @example presentCostByYear({ first: 1000, discountRate: 0.05, growth: 0.05, years: 3, timing: "advance" }) // [1000, 1000, 1000]
 */
export function presentCostByYear(series: CostSeries): number[] {
  const { first, discountRate, growth, years, timing } = series;
  const amounts = Array.from({ length: years }, (_, year) => first * raisedTo(1 + growth, year));
  return presentByYear(amounts, discountRate, timing);
}

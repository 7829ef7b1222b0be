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
 * What is one amount worth today that falls due after `years` years? amount ÷ (1 + r)^years.
 *
 * @example discounted(110, 0.1, 1) // 100
 */
export function discounted(amount: number, discountRate: number, years: number): number {
  return amount / (1 + discountRate) ** years;
}

/**
 * What is each year of a growing cost worth today? One amount per year. Terms are summed one by one,
 * since the closed form of the annuity fails where growth equals the discount rate.
 *
 * @example presentCostByYear({ first: 1000, discountRate: 0.05, growth: 0.05, years: 3, timing: "advance" }) // [1000, 1000, 1000]
 */
export function presentCostByYear(series: CostSeries): number[] {
  const { first, discountRate, growth, years, timing } = series;
  return Array.from({ length: years }, (_, year) => {
    const due = timing === "advance" ? year : year + 1;
    return discounted(first * (1 + growth) ** year, discountRate, due);
  });
}

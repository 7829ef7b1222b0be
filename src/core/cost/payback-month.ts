const monthsPerYear = 12;

/**
 * In which month (1 is the first) do benefits begin to cover costs, and keep doing so to the end of
 * the horizon? Present values by year: costs are paid as a year begins, benefits come evenly over it.
 * Null when they never do within the horizon.
 *
 * @example paybackMonth([100, 0], [150, 50]) // 8: after 8 months 100 of 150 have come
 */
export function paybackMonth(costs: readonly number[], benefits: readonly number[]): number | null {
  let balance = 0;
  let since: number | null = null;
  const rounding = 1e-9 * costs.reduce((sum, cost) => sum + Math.abs(cost), 0);
  for (const [year, cost] of costs.entries()) {
    balance -= cost;
    for (let month = 1; month <= monthsPerYear; month += 1) {
      balance += (benefits[year] ?? 0) / monthsPerYear;
      if (balance < -rounding) since = null;
      else since ??= year * monthsPerYear + month;
    }
  }
  return since;
}

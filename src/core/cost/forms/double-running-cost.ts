import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import type { CostBasis } from "../cost-basis.ts";
import { endsOf, own, productOf, shared } from "../formula.ts";
import { rangeOf } from "../range.ts";
import { type WorkedOut, withoutDriver, workedOutBy } from "../worked-out.ts";

type DoubleRunningCost = Extract<WorkedOutCost, { from: "double-running" }>;

/**
 * What does it cost to keep the old system beside the new one? Months of overlap × the old fee.
 *
 * @example doubleRunningCost({ from: "double-running", months: 1.5 }, basis) // 42,000 at 28,000 a month
 */
export function doubleRunningCost(
  { months }: DoubleRunningCost,
  { drivers }: CostBasis,
): WorkedOut {
  const { currentFeePerMonth: fee } = drivers;
  if (fee === undefined) return withoutDriver("current-fee");
  const formula = productOf([own("months", months), shared("current-fee", fee)]);
  return workedOutBy(formula, {
    arithmetic: statement("worked-out-double-running", {
      months: rangeOf(months).likely,
      fee: rangeOf(fee).likely,
      sum: endsOf(formula, 0).likely,
    }),
  });
}

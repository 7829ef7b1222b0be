import type { WorkedOutBenefit } from "../schema/vendor-benefit.ts";
import { statement } from "../score/statement.ts";
import type { BenefitFound } from "./benefit-sequence.ts";
import { type CostBasis, monthsPerYear } from "./cost-basis.ts";
import { product, rangeOf } from "./range.ts";
import { withoutDriver } from "./worked-out.ts";

type PresentFee = Extract<WorkedOutBenefit, { from: "present-fee" }>;

/** Is it said what the months of overlap cost: as an amount, or that there are none? */
function isOverlapKnown({ vendor }: CostBasis): boolean {
  return vendor.value.costs?.["double-running"] !== undefined;
}

/**
 * What no longer has to be paid for the present system? Its fee × 12 × the share that really ends, every
 * year: without the change it would have been paid in each. The months in which both are paid are a cost
 * of their own (`double-running`), so nothing is credited before that line says what they come to; else
 * they would be saved here and paid nowhere.
 *
 * @example presentFeeSaved({ from: "present-fee", realisableShare: 1 }, basis) // 336,000 a year at 28,000 a month
 */
export function presentFeeSaved({ realisableShare }: PresentFee, basis: CostBasis): BenefitFound {
  const { currentFeePerMonth: fee } = basis.drivers;
  if (fee === undefined) return withoutDriver("current-fee");
  if (!isOverlapKnown(basis)) return withoutDriver("double-running");
  const amount = product(rangeOf(fee), rangeOf(monthsPerYear), rangeOf(realisableShare));
  return {
    amountIn: () => amount,
    arithmetic: statement("benefit-present-fee", {
      fee: rangeOf(fee).likely,
      share: rangeOf(realisableShare).likely,
      sum: amount.likely,
    }),
  };
}

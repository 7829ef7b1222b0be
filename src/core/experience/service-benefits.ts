import type { Amount } from "../schema/amount.ts";
import type { ServiceValue } from "../schema/service-value.ts";
import { multiplied, type ValueRange, valueRange } from "./value-range.ts";

/** One benefit of better service in a year, by the id of its line. */
export type ServiceBenefit = {
  benefit: "churn-avoided" | "acquisition-saved" | "upsell";
  perYear: ValueRange;
  /** What is multiplied, in order: customers, drop, margin left · customers, cost · talks, rate, margin. */
  factors: ValueRange[];
  observedOn: string;
  /** The same customers counted in another way: shown, and not added. */
  isSecondCount: boolean;
};

/**
 * What is better service worth in a year, by the buyer's own assumptions? Customers kept are counted once:
 * where both churn avoided and acquisition saved are estimated, the second only stands beside. None of
 * it is measured by a pilot.
 *
 * @example serviceBenefits(value)[0]?.perYear.likely // 252000: 350 customers × 0.12 × 6000
 */
export function serviceBenefits({
  churnAvoided: churn,
  acquisitionSaved: saved,
  upsell,
}: ServiceValue): ServiceBenefit[] {
  const found: ServiceBenefit[] = [];
  const add = (
    benefit: ServiceBenefit["benefit"],
    amounts: readonly Amount[],
    observedOn: string,
    isSecondCount = false,
  ) => {
    const factors = amounts.map(valueRange);
    found.push({ benefit, perYear: multiplied(...factors), factors, observedOn, isSecondCount });
  };
  if (churn) {
    const { customersWithBadService: customers, churnDrop, marginLeft, observedOn } = churn;
    add("churn-avoided", [customers, churnDrop, marginLeft], observedOn);
  }
  if (saved) {
    const { customersKept, acquisitionCost, observedOn } = saved;
    add("acquisition-saved", [customersKept, acquisitionCost], observedOn, churn !== undefined);
  }
  if (upsell) {
    const { talks, rate, margin, observedOn } = upsell;
    add("upsell", [talks, rate, margin], observedOn);
  }
  return found;
}

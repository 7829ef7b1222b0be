import type { ServiceValue } from "../schema/service-value.ts";
import { multiplied, type ValueRange, valueRange } from "./value-range.ts";

/** One benefit of better service in a year, by the id of its line. */
export type ServiceBenefit = {
  benefit: "churn-avoided" | "acquisition-saved" | "upsell";
  perYear: ValueRange;
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
    perYear: ValueRange,
    observedOn: string,
    isSecondCount = false,
  ) => found.push({ benefit, perYear, observedOn, isSecondCount });
  if (churn) {
    const { customersWithBadService: customers, churnDrop, marginLeft, observedOn } = churn;
    const kept = multiplied(valueRange(customers), valueRange(churnDrop));
    add("churn-avoided", multiplied(kept, valueRange(marginLeft)), observedOn);
  }
  if (saved) {
    const perYear = multiplied(valueRange(saved.customersKept), valueRange(saved.acquisitionCost));
    add("acquisition-saved", perYear, saved.observedOn, churn !== undefined);
  }
  if (upsell) {
    const { talks, rate, margin, observedOn } = upsell;
    const perYear = multiplied(valueRange(talks), valueRange(rate), valueRange(margin));
    add("upsell", perYear, observedOn);
  }
  return found;
}

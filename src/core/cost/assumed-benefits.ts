import type { VendorBenefit } from "../schema/vendor-benefit.ts";
import { entryOf } from "../score/entry-of.ts";
import type { CostBasis } from "./cost-basis.ts";

/**
 * Which benefits are assumed for a vendor, by the id of their line? Those of its scorecard; what is
 * worked out from the value of service takes the place of an amount that the scorecard gives for the same
 * line, and is never added to it. A line that does not apply to this vendor stays so. Empty for a
 * scorecard without `benefits`: nobody has judged yet what this vendor would bring.
 *
 * @example assumedBenefits(basis)["churn-avoided"] // { low: 32400, likely: 156000, high: 460800, … }
 */
export function assumedBenefits(basis: CostBasis): Readonly<Record<string, VendorBenefit>> {
  const { benefits } = basis.vendor.value;
  if (benefits === undefined) return {};
  const assumed = [...basis.serviceValue].flatMap(([line, { amount, startYear, ...told }]) => {
    if (!isFromServiceValue(line, basis)) return [];
    const { observedOn, source } = told;
    const benefit: VendorBenefit = {
      ...amount,
      certainty: "assumption",
      startYear,
      observedOn,
      source,
    };
    return [[line, benefit] as const];
  });
  return { ...benefits, ...Object.fromEntries(assumed) };
}

/**
 * Does this line rest on the value of service for this vendor?
 *
 * @example isFromServiceValue("churn-avoided", basis) // true
 */
export function isFromServiceValue(line: string, basis: CostBasis): boolean {
  const { benefits } = basis.vendor.value;
  const written = entryOf(benefits, line);
  const applies = written === null || !("notApplicable" in written);
  return benefits !== undefined && applies && basis.serviceValue.has(line);
}

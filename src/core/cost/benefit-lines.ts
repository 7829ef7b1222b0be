import { isCountedTwice } from "../parse/checks/benefits-counted-once.ts";
import { placeOf } from "../parse/read-document.ts";
import type { BenefitLine } from "../schema/cost-lines.ts";
import type { VendorBenefit, WorkedOutBenefit } from "../schema/vendor-benefit.ts";
import { entryOf } from "../score/entry-of.ts";
import { assumedBenefits, isFromServiceValue } from "./assumed-benefits.ts";
import type { BenefitLineResult, BenefitState } from "./benefit-result.ts";
import { type BenefitForms, benefitInSequence } from "./benefit-sequence.ts";
import type { CostBasis } from "./cost-basis.ts";
import { amountsByYear, type CostTerms } from "./line-by-year.ts";
import { presentByYear } from "./present-cost.ts";
import { presentFeeSaved } from "./present-fee-saved.ts";
import type { Range } from "./range.ts";
import { sumRanges } from "./sum-ranges.ts";

type Benefits = Readonly<Record<string, VendorBenefit>>;
type Written = Exclude<VendorBenefit, { notApplicable: unknown }>;

function bareBenefit(benefit: string, state: BenefitState): BenefitLineResult {
  const nothing = { certainty: null, years: null, presentValue: null, arithmetic: null };
  return { benefit, state, origin: "scorecard", ...nothing, place: null };
}

/** Benefits are there when a year is over, not when it begins. */
function todaysMoney(years: readonly Range[], { discountRate }: CostTerms): Range[] {
  const at = (end: keyof Range) =>
    presentByYear(
      years.map((year) => year[end]),
      discountRate,
      "arrears",
    );
  const [low, likely, high] = [at("low"), at("likely"), at("high")];
  return years.map((_, year) => ({
    low: low[year] ?? 0,
    likely: likely[year] ?? 0,
    high: high[year] ?? 0,
  }));
}

function workedOutBenefit(form: WorkedOutBenefit, forms: BenefitForms, basis: CostBasis) {
  return form.from === "present-fee"
    ? presentFeeSaved(form, basis)
    : benefitInSequence(form, forms, basis);
}

function valued(
  bare: BenefitLineResult,
  cost: Written,
  forms: BenefitForms,
  basis: CostBasis,
  terms: CostTerms,
): BenefitLineResult {
  const found =
    "workedOut" in cost
      ? workedOutBenefit(cost.workedOut, forms, basis)
      : { amountIn: (): Range => ({ low: cost.low, likely: cost.likely, high: cost.high }) };
  if ("missing" in found) return { ...bare, state: "driver-missing", arithmetic: found.missing };
  const amounts = amountsByYear(found.amountIn, cost, "yearly", terms.horizonYears);
  const years = todaysMoney(amounts, terms);
  const arithmetic = "arithmetic" in found ? found.arithmetic : null;
  return { ...bare, years, presentValue: sumRanges(years), arithmetic };
}

/** Where a line stands, and the arithmetic that comes with it when it rests on the value of service. */
function toldOf(id: string, basis: CostBasis) {
  const assumed = isFromServiceValue(id, basis) ? basis.serviceValue.get(id) : undefined;
  if (assumed === undefined) return { place: placeOf(basis.vendor, ["benefits", id], "key") };
  const { arithmetic } = assumed;
  return { origin: "service-value" as const, arithmetic, place: arithmetic.place ?? null };
}

/** Of two that count the same money only the first listed counts. */
function isSecondCount(
  line: BenefitLine,
  lines: readonly BenefitLine[],
  benefits: Benefits,
): boolean {
  const before = lines.slice(0, lines.indexOf(line));
  return before.some((other) => isCountedTwice(other, line, benefits));
}

/**
 * What may each benefit line bring this vendor's buyer, in today's money? Only lines that its
 * scorecard or the value of service speaks of. A second count of the same money is refused and stays visible.
 *
 * @example benefitLines(lines, basis, terms)[0]?.state // "valued"
 */
export function benefitLines(
  lines: readonly BenefitLine[],
  basis: CostBasis,
  terms: CostTerms,
): BenefitLineResult[] {
  const benefits = assumedBenefits(basis);
  const forms: BenefitForms = Object.fromEntries(
    Object.values(benefits).flatMap((one) =>
      "workedOut" in one ? [[one.workedOut.from, one.workedOut] as const] : [],
    ),
  );
  return lines.flatMap((line) => {
    const written = entryOf(benefits, line.id);
    if (written === null) return [];
    const told = toldOf(line.id, basis);
    if ("notApplicable" in written) return { ...bareBenefit(line.id, "not-applicable"), ...told };
    const { certainty } = written;
    if (isSecondCount(line, lines, benefits)) {
      return { ...bareBenefit(line.id, "counted-twice"), certainty, ...told };
    }
    const found = valued(
      { ...bareBenefit(line.id, "valued"), certainty },
      written,
      forms,
      basis,
      terms,
    );
    return { ...found, ...told };
  });
}

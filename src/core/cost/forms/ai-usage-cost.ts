import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import { type CostBasis, contactsPerMonth, likelyRate, monthsPerYear } from "../cost-basis.ts";
import type { Range } from "../cost-result.ts";
import { combine, inOrder, product, rangeOf } from "../range.ts";
import { priceAt } from "../tier-price.ts";
import { volumesAt, type WorkedOut, withoutDriver } from "../worked-out.ts";

type AiUsageCost = Extract<WorkedOutCost, { from: "ai-usage" }>;

type Shares = { ai: Range; billed: Range; billedOrigin: string };

/** The share given to AI and the share of it that is billed, and where the second comes from. */
function sharesOf(form: AiUsageCost, { drivers, measured }: CostBasis): Shares | null {
  const ai = form.aiShare ?? drivers.aiShare ?? measured.aiShare;
  const billed = form.billedShare ?? measured.sustainedShare;
  if (ai === null || billed === null) return null;
  const billedOrigin = form.billedShare === undefined ? "measured-in-pilot" : "vendor-definition";
  return { ai: rangeOf(ai), billed: rangeOf(billed), billedOrigin };
}

/** Units beyond those included, each at the price of the tier that all of them reach. */
function monthly(form: AiUsageCost, units: number, end: keyof Range, rate: number): number | null {
  const price = priceAt(form.tiers, units);
  if (price === null) return null;
  return Math.max(0, units - (form.includedUnits ?? 0)) * price[end] * rate;
}

/**
 * What does the AI's usage cost in a year? (Contacts × share given to AI × share billed − included) ×
 * unit price × 12, never below 0. Without a billed share it is the strict count: only what the pilot
 * showed to be solved, without a return in the window.
 *
 * @example aiUsageCost({ from: "ai-usage", aiShare: 0.4, billedShare: 0.5, tiers: [{ price: 18 }] }, basis)
 */
export function aiUsageCost(form: AiUsageCost, basis: CostBasis): WorkedOut {
  const shares = sharesOf(form, basis);
  const contacts = contactsPerMonth(basis, 0);
  const rate = likelyRate(basis, form.currency);
  if (contacts === null) return withoutDriver("contacts");
  if (shares === null) return withoutDriver("ai-shares");
  if (rate === null) return withoutDriver("exchange-rate");
  const unitsIn = (year: number) =>
    product(contactsPerMonth(basis, year) ?? contacts, shares.ai, shares.billed);
  const first = unitsIn(0);
  const ceiling = combine((units) => units, unitsIn(basis.horizonYears - 1)).high;
  if (priceAt(form.tiers, ceiling) === null) return withoutDriver("price-tier");
  const amountIn = (year: number): Range => {
    const units = unitsIn(year);
    const at = (end: keyof Range) => monthly(form, units[end], end, rate) ?? 0;
    const ends = { low: at("low"), likely: at("likely"), high: at("high") };
    return inOrder(combine((end) => end * monthsPerYear, ends));
  };
  const { currency = basis.currency, includedUnits = 0 } = form;
  return {
    amountIn,
    arithmetic: statement(rate === 1 ? "worked-out-ai-usage" : "worked-out-ai-usage-abroad", {
      contacts: contacts.likely,
      share: shares.ai.likely,
      billedShare: shares.billed.likely,
      origin: shares.billedOrigin,
      included: includedUnits,
      units: Math.max(0, first.likely - includedUnits),
      unitPrice: priceAt(form.tiers, first.likely)?.likely ?? 0,
      currency,
      exchangeRate: rate,
      sum: amountIn(0).likely,
    }),
    volumes: volumesAt(first.likely, (units) => monthly(form, units, "likely", rate)),
    ...(rate === 1 ? {} : { foreign: currency }),
  };
}

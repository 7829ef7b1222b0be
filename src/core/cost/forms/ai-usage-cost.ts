import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import { raisedTo } from "../../stats/elementary/raised-to.ts";
import {
  type CostBasis,
  contactsPerMonth,
  growthOf,
  likelyRate,
  monthsPerYear,
} from "../cost-basis.ts";
import { endsOf, type Formula, type Input, own, shared } from "../formula.ts";
import { priceAt, tierOf } from "../tier-price.ts";
import { volumesAt, type WorkedOut, withoutDriver, workedOutBy } from "../worked-out.ts";

type AiUsageCost = Extract<WorkedOutCost, { from: "ai-usage" }>;

type Shares = { ai: Input; billed: Input; billedOrigin: string };

/** The share given to AI and the share of it that is billed, and where the second comes from. */
function sharesOf(form: AiUsageCost, { drivers, measured }: CostBasis): Shares | null {
  const common = drivers.aiShare ?? measured.aiShare;
  const billed = form.billedShare ?? measured.sustainedShare;
  if (billed === null || (form.aiShare === undefined && common === null)) return null;
  const ai =
    form.aiShare === undefined ? shared("ai-share", common ?? 0) : own("ai-share", form.aiShare);
  const billedOrigin = form.billedShare === undefined ? "measured-in-pilot" : "vendor-definition";
  return { ai, billed: own("billed-share", billed), billedOrigin };
}

/** Contacts in a month of a year × share given to AI × share billed. */
function unitsIn(contacts: number, values: ArrayLike<number>, year: number): number {
  const { 0: growth = 0, 1: ai = 0, 2: billed = 0 } = values;
  return contacts * raisedTo(1 + growth, year) * ai * billed;
}

/** Units beyond those included, each at the price of the tier that all of them reach. */
function formulaOf(form: AiUsageCost, contacts: number, figures: Input[], rate: number): Formula {
  const { tiers, includedUnits = 0 } = form;
  const prices = tiers.map(({ price }, index) => own(`price ${index}`, price));
  return {
    inputs: [...figures, ...prices],
    at: (values, year) => {
      const units = unitsIn(contacts, values, year);
      const price = values[figures.length + tierOf(tiers, units)] ?? 0;
      return Math.max(0, units - includedUnits) * price * rate * monthsPerYear;
    },
  };
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
  const contacts = contactsPerMonth(basis, 0)?.likely;
  const rate = likelyRate(basis, form.currency);
  if (contacts === undefined) return withoutDriver("contacts");
  if (shares === null) return withoutDriver("ai-shares");
  if (rate === null) return withoutDriver("exchange-rate");
  const figures = [growthOf(basis), shares.ai, shares.billed];
  const most = figures.map(({ range }) => range.high);
  const ceiling = unitsIn(contacts, most, basis.horizonYears - 1);
  if (priceAt(form.tiers, ceiling) === null) return withoutDriver("price-tier");
  const formula = formulaOf(form, contacts, figures, rate);
  const likely = figures.map(({ range }) => range.likely);
  const first = unitsIn(contacts, likely, 0);
  const { currency = basis.currency, includedUnits = 0 } = form;
  const likelyPrice = (units: number) => priceAt(form.tiers, units)?.likely ?? null;
  return workedOutBy(formula, {
    arithmetic: statement(rate === 1 ? "worked-out-ai-usage" : "worked-out-ai-usage-abroad", {
      contacts,
      share: shares.ai.range.likely,
      billedShare: shares.billed.range.likely,
      origin: shares.billedOrigin,
      included: includedUnits,
      units: Math.max(0, first - includedUnits),
      unitPrice: likelyPrice(first) ?? 0,
      currency,
      exchangeRate: rate,
      sum: endsOf(formula, 0).likely,
    }),
    volumes: volumesAt(first, (units) => {
      const price = likelyPrice(units);
      return price === null ? null : Math.max(0, units - includedUnits) * price * rate;
    }),
    ...(rate === 1 ? {} : { foreign: currency }),
  });
}

import type { Phrase } from "../phrase.ts";
import type { costText as zhHant } from "../zh-hant/cost.ts";

/** Sentences about costs. */
export const costText: Record<keyof typeof zhHant, Phrase> = {
  "cost-blank": (w) =>
    `"${w.costLine}" is blank; blank is unknown, not zero (lines missing: ${w.count}).`,
  "cost-expired": (w) =>
    `The quote for "${w.costLine}" has lapsed and counts as unknown until it is renewed (${w.count}).`,
  "cost-sealed": (w) =>
    `The quote for "${w.costLine}" is sealed until the contract stage (lines missing: ${w.count}).`,
  "cost-convention":
    "Yearly and monthly costs are paid as a year begins, costs at the end when the last year closes; all are in today's money.",
};

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
  "cost-driver-missing": (w) =>
    `"${w.driver}" is missing, so this line cannot be worked out; it is unknown, not zero.`,
  "price-tier-ends": (w) =>
    `"${w.costLine}" of ${w.vendor}: no price is agreed at ${w.times} times the volume (${w.units}); that is a red line.`,
  "worked-out-seats": (w) =>
    `${w.units} seats × ${w.unitPrice} a seat and month × 12 months = ${w.sum} a year`,
  "worked-out-seats-abroad": (w) =>
    `${w.units} seats × ${w.currency} ${w.unitPrice} a seat and month × 12 months × rate ${w.exchangeRate} = ${w.sum} a year`,
  "worked-out-ai-usage": (w) =>
    `${w.contacts} contacts a month × ${w.share} to AI × ${w.billedShare} billed (${w.origin}) − ${w.included} included = ${w.units} units × ${w.unitPrice} × 12 months = ${w.sum} a year`,
  "worked-out-ai-usage-abroad": (w) =>
    `${w.contacts} contacts a month × ${w.share} to AI × ${w.billedShare} billed (${w.origin}) − ${w.included} included = ${w.units} units × ${w.currency} ${w.unitPrice} × rate ${w.exchangeRate} × 12 months = ${w.sum} a year`,
  "worked-out-messages": (w) =>
    `${w.channel}: ${w.contacts} contacts a month × ${w.per100} paid pushes per 100 (${w.origin}) = ${w.pushes}, with ${w.broadcasts} broadcasts ${w.units} messages; the cheapest plan of the table of ${w.on} × 12 months = ${w.sum} a year`,
  "worked-out-work": (w) => `${w.units} × ${w.hours} hours each × ${w.wage} an hour = ${w.sum}`,
  "worked-out-work-times": (w) =>
    `${w.units} × ${w.hours} hours each × ${w.times} times × ${w.wage} an hour = ${w.sum}`,
  "worked-out-training": (w) =>
    `${w.units} people × ${w.hours} hours each × ${w.wage} an hour = ${w.sum}`,
  "worked-out-training-times": (w) =>
    `${w.units} people × ${w.hours} hours each × ${w.times} times × ${w.wage} an hour = ${w.sum}`,
  "worked-out-migration": (w) =>
    `${w.records} records × ${w.minutes} minutes per 1,000 × ${w.loads} loads × ${w.wage} an hour, and ${w.fee} charged by the vendor = ${w.sum}`,
  "worked-out-launch-dip": (w) =>
    `${w.contacts} contacts a week × ${w.minutes} minutes (${w.origin}) × a dip of ${w.share} × ${w.weeks} weeks × ${w.wage} an hour = ${w.sum} (assumption)`,
  "worked-out-double-running": (w) =>
    `${w.months} months of overlap × the old fee of ${w.fee} = ${w.sum}`,
  "worked-out-exit": (w) =>
    `${w.hours} hours (${w.origin}) × ${w.times} × ${w.wage} an hour, ${w.fee} charged by the vendor, and ${w.months} months of retrieval × ${w.monthlyFee} = ${w.sum}`,
  "worked-out-currency-band": (w) =>
    `Priced in ${w.currency}: present cost ${w.sum} (${w.costLine}); the band of the rate adds ${w.lowSum} to ${w.highSum}`,
  "worked-out-second-switch": (w) =>
    `Probability ${w.share} (assumption) × ${w.baseSum} for ${w.parts} lines to be paid again = ${w.sum}, discounted to year ${w.year}`,
  "worked-out-second-switch-open": (w) =>
    `Probability ${w.share} (assumption) × ${w.baseSum} for ${w.parts} lines to be paid again = ${w.sum}, discounted to year ${w.year}; lines not known: ${w.count}, so this is the least`,
  "benefit-fewer-repeats": (w) =>
    `${w.contacts} repeat contacts fewer a year × ${w.unitPrice} of work each × ${w.share} really saved = ${w.sum} a year`,
  "benefit-ai-deflection": (w) =>
    `Of those that still come, ${w.contacts} a year solved by AI for good × ${w.unitPrice} of work each × ${w.share} really saved = ${w.sum} a year`,
  "benefit-handling-time": (w) =>
    `${w.contacts} contacts left to people × ${w.unitPrice} saved on each × ${w.share} really saved = ${w.sum} a year`,
  "benefit-churn-avoided": (w) =>
    `${w.contacts} customers with bad service a year × ${w.share} fewer leave × ${w.unitPrice} margin left = ${w.sum} a year (assumed on ${w.observedOn}; no pilot proves it)`,
  "benefit-acquisition-saved": (w) =>
    `${w.contacts} more customers kept a year × ${w.unitPrice} to win one = ${w.sum} a year (assumed on ${w.observedOn}; no pilot proves it)`,
  "benefit-upsell": (w) =>
    `${w.contacts} service talks a year × ${w.share} buy × ${w.unitPrice} margin = ${w.sum} a year (assumed on ${w.observedOn}; no pilot proves it)`,
  "benefit-present-fee": (w) =>
    `${w.fee} a month of the present system × 12 × ${w.share} that really ends = ${w.sum} a year; the months of overlap are a cost under double running`,
  "price-is-no-part": (w) =>
    `Price is no part of the score, so no price makes ${w.rival} first; at P50 ${w.vendor} costs ${w.costGap} less than ${w.rival}, with ${w.gap} points more.`,
  "price-per-point": (w) =>
    `Price is no part of the score; at P50 ${w.vendor} costs ${w.costGap} more than ${w.rival} for ${w.gap} points more, that is ${w.perPoint} for each further point.`,
  "cost-order-turns": (w) =>
    `The total cost of ${w.vendor} would have to go from ${w.costNow} to ${w.costThen} (${w.ratio}) before it and ${w.rival} change places as the dearer one.`,
  "cost-order-unknown": (w) =>
    `${w.vendor} or ${w.rival} has cost lines that are not known; the difference compares what is known.`,
  "flip-by-price": (w) =>
    `By score per price, ${w.rival} draws level when the total cost of ${w.vendor} goes from ${w.costNow} to ${w.costThen} (${w.ratio}).`,
};

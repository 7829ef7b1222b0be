import type { BenefitLineResult, BenefitView, BenefitViewId } from "./benefit-result.ts";
import { paybackMonth } from "./payback-month.ts";
import { certain, type Range } from "./range.ts";
import { sumRanges } from "./sum-ranges.ts";

const views: readonly BenefitViewId[] = ["cost-only", "hard-savings", "everything"];

function counts(line: BenefitLineResult, view: BenefitViewId): boolean {
  if (line.state !== "valued" || view === "cost-only") return false;
  return view === "everything" || line.certainty === "hard-saving";
}

function viewOf(
  id: BenefitViewId,
  lines: readonly BenefitLineResult[],
  costYears: readonly Range[],
): BenefitView {
  const counted = lines.filter((line) => counts(line, id));
  const cost = sumRanges(costYears);
  const benefit = sumRanges(counted.flatMap(({ presentValue }) => presentValue ?? []));
  const net = {
    low: benefit.low - cost.high,
    likely: benefit.likely - cost.likely,
    high: benefit.high - cost.low,
  };
  const benefitYears = costYears.map((_, year) =>
    sumRanges(counted.map(({ years }) => years?.[year] ?? certain(0))),
  );
  const payback = (costEnd: keyof Range, benefitEnd: keyof Range) =>
    paybackMonth(
      costYears.map((one) => one[costEnd]),
      benefitYears.map((one) => one[benefitEnd]),
    );
  return {
    id,
    benefit,
    net,
    returnOnInvestment:
      cost.low > 0
        ? { low: net.low / cost.high, likely: net.likely / cost.likely, high: net.high / cost.low }
        : null,
    paybackMonth: payback("likely", "likely"),
    paybackEarliest: payback("low", "high"),
    paybackLatest: payback("high", "low"),
    breakEvenShare: benefit.likely > 0 ? cost.likely / benefit.likely : null,
  };
}

/**
 * What is left after the costs in the three views: cost only; with hard savings; with everything,
 * assumptions included? Both sides in today's money over the same horizon, year 1 first.
 *
 * @example benefitViews(lines, costYears)[0]?.returnOnInvestment?.likely // −1: nothing comes back
 */
export function benefitViews(
  lines: readonly BenefitLineResult[],
  costYears: readonly Range[],
): BenefitView[] {
  return views.map((view) => viewOf(view, lines, costYears));
}

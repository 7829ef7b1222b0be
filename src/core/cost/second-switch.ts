import type { CostLine } from "../schema/cost-lines.ts";
import { type Statement, statement } from "../score/statement.ts";
import type { CostBasis } from "./cost-basis.ts";
import type { CostLineResult } from "./cost-result.ts";
import type { CostTerms } from "./line-by-year.ts";
import { discounted } from "./present-cost.ts";
import { certain, combine, product, type Range, rangeOf } from "./range.ts";
import { sumRanges } from "./sum-ranges.ts";
import { withoutDriver } from "./worked-out.ts";

export type SecondSwitch =
  | { years: Range[]; firstAmount: Range; arithmetic: Statement }
  | { missing: Statement };

/**
 * Would this line have to be paid again by another switch? Early end and exit are parts only where the
 * decision says so: they are counted once.
 *
 * @example isPartOfSwitch(setUpLine, basis) // true
 */
export function isPartOfSwitch(line: CostLine, { drivers }: CostBasis): boolean {
  const includes: readonly string[] = drivers.anotherSwitch?.includes ?? [];
  return (
    line.inSecondSwitch === "always" ||
    (line.inSecondSwitch === "when-declared" && includes.includes(line.id))
  );
}

/**
 * What does it cost if this choice has to be undone within the horizon? Probability × what is paid
 * the first time for all parts that would have to be paid again, in today's money of the year of the
 * switch. A part that is unknown is left out, counted in the arithmetic, and keeps the total at "at
 * least" by its own line.
 *
 * @example secondSwitch(costLines, results, basis, terms) // 25 % × 900,000 in year 3 at 3 %: 212,084
 */
export function secondSwitch(
  lines: readonly CostLine[],
  results: readonly CostLineResult[],
  basis: CostBasis,
  { discountRate, horizonYears }: CostTerms,
): SecondSwitch {
  const { anotherSwitch } = basis.drivers;
  if (anotherSwitch === undefined) return withoutDriver("another-switch");
  const parts = lines
    .filter((line) => isPartOfSwitch(line, basis))
    .flatMap((line) => results.find((one) => one.line === line.id) ?? []);
  const known = parts.flatMap(({ firstAmount }) => firstAmount ?? []);
  const unknown = parts.filter(
    ({ firstAmount, state }) => firstAmount === null && state !== "not-applicable",
  );
  const base = sumRanges(known);
  const probability = rangeOf(anotherSwitch.probability);
  const firstAmount = product(probability, base);
  const year = Math.min(anotherSwitch.year, horizonYears);
  const years = Array.from({ length: horizonYears }, (_, index) =>
    index === year - 1
      ? combine((end) => discounted(end, discountRate, index), firstAmount)
      : certain(0),
  );
  const arithmetic = statement(
    unknown.length === 0 ? "worked-out-second-switch" : "worked-out-second-switch-open",
    {
      share: probability.likely,
      parts: known.length,
      baseSum: base.likely,
      year,
      count: unknown.length,
      sum: firstAmount.likely,
    },
  );
  return { years, firstAmount, arithmetic };
}

import type { CostLine } from "../schema/cost-lines.ts";
import { entryOf } from "../score/entry-of.ts";
import { raisedTo } from "../stats/elementary/raised-to.ts";
import type { CostBasis } from "./cost-basis.ts";
import type { CostLineResult } from "./cost-result.ts";
import { type Formula, type Input, shared } from "./formula.ts";
import type { CostCourse, CostTerms } from "./line-by-year.ts";
import { amountOf, type LineSetting } from "./line-result.ts";
import { discounted } from "./present-cost.ts";
import { isPartOfSwitch } from "./second-switch.ts";

/** In which year (0 is the first) the amount of which year falls due, and what it is worth today. */
export type Slot = { year: number; amountYear: number; factor: number };

/** One line as draws evaluate it. */
export type LineModel = {
  line: string;
  formula: Formula;
  slots: readonly Slot[];
  /** Does it count in the total, or only as a part of the second switch? */
  counts: boolean;
};

/** The band of an exchange rate over the lines (by index) that are priced in it. */
export type BandModel = { rate: Input; likelyRate: number; lines: readonly number[] };

/** Another switch: its probability, the lines (by index) to be paid again, and the slot of that year. */
export type SwitchModel = { probability: Input; parts: readonly number[]; slot: Slot };

/** What one vendor may cost, as formulas over figures that lines share or have alone. */
export type CostModel = {
  vendor: string;
  lines: readonly LineModel[];
  bands: readonly BandModel[];
  anotherSwitch: SwitchModel | null;
};

/**
 * When is a line paid, and what is a unit of it worth today? As `amountsByYear` and `inTodaysMoney` have
 * it: yearly and monthly costs as a year begins and growing, costs at the end when the last year closes.
 *
 * @example slotsOf({ growth: 0.1 }, "yearly", { horizonYears: 2, discountRate: 0.1 })[1]?.factor // 1
 */
export function slotsOf(
  { startYear = 1, growth = 0 }: CostCourse,
  timing: CostLine["timing"],
  { horizonYears, discountRate }: CostTerms,
): Slot[] {
  const worth = (due: number) => discounted(1, discountRate, due);
  if (timing === "at-the-end") {
    return [{ year: horizonYears - 1, amountYear: 0, factor: worth(horizonYears) }];
  }
  const years = Array.from({ length: horizonYears }, (_, year) => year);
  const first = startYear - 1;
  const due = years.filter((year) => (timing === "once" ? year === first : year >= first));
  return due.map((year) => ({
    year,
    amountYear: timing === "once" ? 0 : year,
    factor: (timing === "once" ? 1 : raisedTo(1 + growth, year - first)) * worth(year),
  }));
}

/** Lines that are known by themselves: they count, or are parts of the second switch. */
function linesOf(
  results: readonly CostLineResult[],
  basis: CostBasis,
  setting: LineSetting,
): LineModel[] {
  return setting.lines.flatMap((line, index): LineModel[] => {
    const state = results[index]?.state;
    const cost = entryOf(basis.vendor.value.costs, line.id);
    if (cost === null || "notApplicable" in cost || results[index]?.firstAmount == null) return [];
    const found = amountOf(line, cost, basis);
    if (found === null || "missing" in found) return [];
    const slots = slotsOf(cost, line.timing, setting);
    return [{ line: line.id, formula: found.formula, slots, counts: state === "valued" }];
  });
}

function formIn(basis: CostBasis, line: string): string | null {
  const cost = entryOf(basis.vendor.value.costs, line);
  return cost !== null && "workedOut" in cost ? cost.workedOut.from : null;
}

/** Is a line that is made from others among those that count? */
function hasForm(results: readonly CostLineResult[], basis: CostBasis, form: string): boolean {
  return results.some(({ line, state }) => state === "valued" && formIn(basis, line) === form);
}

function bandsOf(
  lines: readonly LineModel[],
  results: readonly CostLineResult[],
  basis: CostBasis,
): BandModel[] {
  if (!hasForm(results, basis, "currency-band")) return [];
  const foreign = new Map(results.map((one) => [one.line, one.foreign]));
  const currencies = [...new Set(results.flatMap((one) => one.foreign ?? []))].sort();
  return currencies.flatMap((currency): BandModel[] => {
    const written = basis.drivers.exchangeRates?.[currency];
    if (written === undefined) return [];
    const rate = shared(`rate ${currency}`, written);
    const own = lines.flatMap(({ line, counts }, index) =>
      counts && foreign.get(line) === currency ? [index] : [],
    );
    return rate.range.likely > 0 ? [{ rate, likelyRate: rate.range.likely, lines: own }] : [];
  });
}

function switchOf(
  lines: readonly LineModel[],
  results: readonly CostLineResult[],
  basis: CostBasis,
  setting: LineSetting,
): SwitchModel | null {
  const { anotherSwitch } = basis.drivers;
  if (anotherSwitch === undefined || !hasForm(results, basis, "second-switch")) return null;
  const parts = setting.lines.filter((line) => isPartOfSwitch(line, basis)).map(({ id }) => id);
  const year = Math.min(anotherSwitch.year, setting.horizonYears) - 1;
  return {
    probability: shared("switch-probability", anotherSwitch.probability),
    parts: lines.flatMap(({ line }, index) => (parts.includes(line) ? [index] : [])),
    slot: { year, amountYear: 0, factor: discounted(1, setting.discountRate, year) },
  };
}

/**
 * How do this vendor's known lines follow from figures? The same formulas and the same years as the
 * lines themselves, so that draws of the figures give draws of the total.
 *
 * @example costModel(results, basis, setting).lines.map(({ line }) => line) // ["seats", "set-up"]
 */
export function costModel(
  results: readonly CostLineResult[],
  basis: CostBasis,
  setting: LineSetting,
): CostModel {
  const lines = linesOf(results, basis, setting);
  return {
    vendor: basis.vendor.name,
    lines,
    bands: bandsOf(lines, results, basis),
    anotherSwitch: switchOf(lines, results, basis, setting),
  };
}

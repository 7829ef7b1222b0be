import { placeOf } from "../parse/read-document.ts";
import type { CostLine } from "../schema/cost-lines.ts";
import type { VendorCost } from "../schema/vendor-cost.ts";
import { entryOf } from "../score/entry-of.ts";
import type { CostBasis } from "./cost-basis.ts";
import type { CostLineResult, CostLineState } from "./cost-result.ts";
import { own, productOf } from "./formula.ts";
import { amountsByYear, type CostTerms, inTodaysMoney, typedAmount } from "./line-by-year.ts";
import { sumRanges } from "./sum-ranges.ts";
import { workOut } from "./work-out.ts";
import type { WorkedOut } from "./worked-out.ts";

export type LineSetting = CostTerms & {
  lines: readonly CostLine[];
  asOf: string;
  /** Sealed quotes are read only once the contract stage has been opened. */
  isOpened: boolean;
};

/** A cost that was written down, typed or worked out. */
export type WrittenCost = Exclude<VendorCost, { notApplicable: unknown }>;

/** Of two ways to count the same money the first listed counts, the other is shown beside it. */
function isBeside(line: CostLine, lines: readonly CostLine[]): boolean {
  const other = lines.find((candidate) => candidate.id === line.standsBeside);
  if (other === undefined || other === line) return false;
  return other.standsBeside !== line.id || lines.indexOf(other) < lines.indexOf(line);
}

function isInSecondSwitch(line: CostLine, { drivers, vendor }: CostBasis): boolean {
  const includes: readonly string[] = drivers.anotherSwitch?.includes ?? [];
  const forms = Object.values(vendor.value.costs ?? {}).flatMap((cost) =>
    "workedOut" in cost ? cost.workedOut.from : [],
  );
  return includes.includes(line.id) && forms.includes("second-switch");
}

function stateOf(
  line: CostLine,
  cost: WrittenCost,
  basis: CostBasis,
  setting: LineSetting,
): CostLineState {
  if (cost.sealed && !setting.isOpened) return "sealed";
  if (cost.validUntil !== undefined && cost.validUntil < setting.asOf) return "expired";
  if (isBeside(line, setting.lines)) return "beside";
  return isInSecondSwitch(line, basis) ? "in-second-switch" : "valued";
}

/**
 * A line with nothing known about it yet, in the given state.
 *
 * @example bareLine("seats", "blank").presentCost // null
 */
export function bareLine(line: string, state: CostLineState): CostLineResult {
  const nothing = { kind: null, firstAmount: null, years: null, presentCost: null };
  return {
    line,
    state,
    ...nothing,
    arithmetic: null,
    volumes: null,
    foreign: null,
    place: null,
  };
}

/**
 * How one line is worked out, or which figure is missing to do so; a typed amount is a formula of one
 * figure. Null for lines that are made from other lines.
 *
 * @example amountOf(line, typedCost, basis) // its formula has the one input "amount"
 */
export function amountOf(line: CostLine, cost: WrittenCost, basis: CostBasis): WorkedOut | null {
  if ("workedOut" in cost) return workOut(cost.workedOut, basis, line.id);
  const amount = typedAmount(cost, line.timing);
  const formula = productOf([own("amount", amount)]);
  return { formula, amountIn: () => amount, arithmetic: null };
}

/** Puts what a line comes to into its years, in today's money. */
function valued(
  bare: CostLineResult,
  line: CostLine,
  cost: WrittenCost,
  found: Exclude<WorkedOut, { missing: unknown }>,
  terms: CostTerms,
): CostLineResult {
  const amounts = amountsByYear(found.amountIn, cost, line.timing, terms.horizonYears);
  const years = inTodaysMoney(amounts, line.timing, terms);
  return {
    ...bare,
    firstAmount: found.amountIn(0),
    years,
    presentCost: sumRanges(years),
    arithmetic: found.arithmetic,
    volumes: found.volumes ?? null,
    foreign: found.foreign ?? null,
  };
}

/**
 * What does one line cost this vendor, year by year, or why is that not known? Lines that are made
 * from other lines come back without amounts.
 *
 * @example lineResult(seats, basis, setting).state // "valued"
 */
export function lineResult(line: CostLine, basis: CostBasis, setting: LineSetting): CostLineResult {
  const cost = entryOf(basis.vendor.value.costs, line.id);
  if (cost === null) return bareLine(line.id, "blank");
  const place = placeOf(basis.vendor, ["costs", line.id], "key");
  if ("notApplicable" in cost) return { ...bareLine(line.id, "not-applicable"), place };
  const state = stateOf(line, cost, basis, setting);
  const bare = { ...bareLine(line.id, state), kind: cost.kind, place };
  if (state === "sealed" || state === "expired") return bare;
  const found = amountOf(line, cost, basis);
  if (found === null) return bare;
  if ("missing" in found) return { ...bare, state: "driver-missing", arithmetic: found.missing };
  return valued(bare, line, cost, found, setting);
}

import { type ParsedDocument, placeOf } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { CostLine } from "../schema/cost-lines.ts";
import { entryOf } from "../score/entry-of.ts";
import type { CostLineResult, CostLineState, CostResult, VendorCosts } from "./cost-result.ts";
import { type CostTerms, lineByYear, type ValuedCost } from "./line-by-year.ts";
import { simulateCosts } from "./simulate-costs.ts";
import { sumRanges } from "./sum-ranges.ts";

type Setting = CostTerms & {
  lines: readonly CostLine[];
  asOf: string;
  /** Sealed quotes are read only once the contract stage has been opened. */
  isOpened: boolean;
  costsMove: "independent" | "together";
  seed: number;
};

function stateOf(line: CostLine, cost: ValuedCost, setting: Setting): CostLineState {
  if (cost.sealed && !setting.isOpened) return "sealed";
  if (cost.validUntil !== undefined && cost.validUntil < setting.asOf) return "expired";
  return isBeside(line, setting.lines) ? "beside" : "valued";
}

/** Of two ways to count the same money the first listed counts, the other is shown beside it. */
function isBeside(line: CostLine, lines: readonly CostLine[]): boolean {
  const other = lines.find((candidate) => candidate.id === line.standsBeside);
  if (other === undefined || other === line) return false;
  return other.standsBeside !== line.id || lines.indexOf(other) < lines.indexOf(line);
}

function lineResult(
  line: CostLine,
  vendor: ParsedDocument<"vendor">,
  setting: Setting,
): CostLineResult {
  const cost = entryOf(vendor.value.costs, line.id);
  const bare = { line: line.id, kind: null, years: null, presentCost: null };
  if (cost === null) return { ...bare, state: "blank", place: null };
  const place = placeOf(vendor, ["costs", line.id], "key");
  if ("notApplicable" in cost) return { ...bare, state: "not-applicable", place };
  const state = stateOf(line, cost, setting);
  if (state === "sealed" || state === "expired") return { ...bare, kind: cost.kind, state, place };
  const years = lineByYear(cost, line.timing, setting);
  return { line: line.id, state, kind: cost.kind, years, presentCost: sumRanges(years), place };
}

function vendorCosts(
  name: string,
  vendor: ParsedDocument<"vendor">,
  setting: Setting,
): VendorCosts {
  const lines = setting.lines.map((line) => lineResult(line, vendor, setting));
  const valued = lines.filter((line) => line.state === "valued");
  const missing = lines
    .filter(({ state }) => state === "blank" || state === "expired" || state === "sealed")
    .map(({ line }) => line);
  const years = Array.from({ length: setting.horizonYears }, (_, year) =>
    sumRanges(valued.flatMap((line) => line.years?.[year] ?? [])),
  );
  const isKnown = valued.length > 0;
  return {
    vendor: name,
    lines,
    years: isKnown ? years : null,
    presentCost: isKnown ? sumRanges(years) : null,
    simulated: simulateCosts(
      valued.flatMap((line) => (line.years ? [line.years] : [])),
      setting,
    ),
    isComplete: missing.length === 0 && isKnown,
    missing,
  };
}

/** May sealed quotes be read on this day? Only once the contract stage has been opened. */
function isOpened(workspace: Workspace, asOf: string): boolean {
  const stage = workspace.decision.value.stages?.find((one) => one.id === "contract-price");
  return stage?.opened !== undefined && stage.opened <= asOf;
}

/**
 * What does each vendor cost over the horizon, in today's money, year by year and line by line? Sums
 * hold the valued lines only: a blank line, a lapsed quote and a sealed one are unknown, never 0, and
 * are named in `missing`; the sum then means "at least".
 *
 * Without a list of cost lines every vendor comes out empty. Example: a vendor with seats of
 * 600,000–700,000 a year over 3 years at 3 % comes to 1.75–2.04 million.
 */
export function costOfVendors(workspace: Workspace, asOf: string): CostResult {
  const { currency, horizonYears, discountRate = 0, seed } = workspace.decision.value;
  const { costsMove = "independent" } = workspace.decision.value;
  const lines = workspace.costs?.value.costs ?? [];
  const opened = isOpened(workspace, asOf);
  const setting: Setting = {
    lines,
    asOf,
    horizonYears,
    discountRate,
    isOpened: opened,
    costsMove,
    seed,
  };
  return {
    currency,
    horizonYears,
    discountRate,
    vendors: [...workspace.vendors.keys()].sort().flatMap((name) => {
      const vendor = workspace.vendors.get(name);
      return vendor ? vendorCosts(name, vendor, setting) : [];
    }),
  };
}

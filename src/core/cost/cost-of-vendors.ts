import type { Workspace } from "../parse/workspace.ts";
import type { BenefitLine } from "../schema/cost-lines.ts";
import type { Comparisons } from "../score/vendor-facts.ts";
import { benefitLines } from "./benefit-lines.ts";
import { benefitViews } from "./benefit-views.ts";
import { type CostBasis, costBasis } from "./cost-basis.ts";
import { costModel } from "./cost-model.ts";
import type { CostLineResult, CostLineState, CostResult, VendorCosts } from "./cost-result.ts";
import type { CostSimulation } from "./cost-simulation.ts";
import type { LineSetting } from "./line-result.ts";
import type { Range } from "./range.ts";
import {
  type CostDraws,
  costDraws,
  type SimulationTerms,
  simulateCosts,
} from "./simulate-costs.ts";
import { sumRanges } from "./sum-ranges.ts";
import { aiUnits, costPerHandled, costPerResolved } from "./unit-costs.ts";
import { vendorLines } from "./vendor-lines.ts";

type Setting = LineSetting &
  SimulationTerms & { benefits: readonly BenefitLine[]; draws: CostDraws };

/** How the costs of one vendor are drawn; whoever asks often may remember what it answered. */
export type DrawVendorCosts = (
  lines: readonly CostLineResult[],
  basis: CostBasis,
  setting: Setting,
) => CostSimulation | null;

const drawAnew: DrawVendorCosts = (lines, basis, setting) =>
  simulateCosts(costModel(lines, basis, setting), setting, setting.draws);

/** What is unknown is named, and makes the sum a least. */
const unknownStates: readonly CostLineState[] = ["blank", "expired", "sealed", "driver-missing"];

function benefitsOf(basis: CostBasis, years: readonly Range[], setting: Setting) {
  const lines = benefitLines(setting.benefits, basis, setting);
  return lines.length === 0 ? null : { lines, views: benefitViews(lines, years) };
}

function vendorCosts(basis: CostBasis, setting: Setting, draw: DrawVendorCosts): VendorCosts {
  const lines = vendorLines(basis, setting);
  const valued = lines.flatMap(({ state, years }) => (state === "valued" && years ? [years] : []));
  const missing = lines.filter(({ state }) => unknownStates.includes(state));
  const years = Array.from({ length: setting.horizonYears }, (_, year) =>
    sumRanges(valued.flatMap((line) => line[year] ?? [])),
  );
  const isKnown = valued.length > 0;
  const simulated = draw(lines, basis, setting);
  return {
    vendor: basis.vendor.name,
    lines,
    years: isKnown ? years : null,
    presentCost: isKnown ? sumRanges(years) : null,
    simulated,
    isComplete: missing.length === 0 && isKnown,
    missing: missing.map(({ line }) => line),
    perResolvedContact: costPerResolved(simulated?.total.p50.amount ?? null, basis),
    perHandledContact: costPerHandled(basis),
    aiUnits: aiUnits(setting.lines, lines, basis),
    benefits: isKnown ? benefitsOf(basis, years, setting) : null,
  };
}

/** May sealed quotes be read on this day? Only once the contract stage has been opened. */
function isOpened(workspace: Workspace, asOf: string): boolean {
  const stage = workspace.decision.value.stages?.find((one) => one.id === "contract-price");
  return stage?.opened !== undefined && stage.opened <= asOf;
}

/**
 * What does each vendor cost over the horizon, in today's money, year by year and line by line, and
 * what may it bring? Sums hold the valued lines only: a blank line, a lapsed quote, a sealed one and
 * one without its driver are unknown, never 0, and are named in `missing`; the sum then means "at
 * least". Lines are typed, or worked out from the drivers of the decision and from what the pilot
 * (`comparisons`, by vendor id) measured.
 *
 * Without a list of cost lines every vendor comes out empty. Example: a vendor with seats of
 * 600,000–700,000 a year over 3 years at 3 % comes to 1.75–2.04 million.
 */
export function costOfVendors(
  workspace: Workspace,
  asOf: string,
  comparisons: Comparisons = new Map(),
  draw: DrawVendorCosts = drawAnew,
): CostResult {
  const { currency, horizonYears, discountRate = 0, seed } = workspace.decision.value;
  const { costsMove = "independent" } = workspace.decision.value;
  const { costs: lines = [], benefits = [] } = workspace.costs?.value ?? {};
  const opened = isOpened(workspace, asOf);
  const terms = { horizonYears, discountRate, costsMove, seed };
  const draws = costDraws(seed);
  const setting: Setting = { lines, benefits, asOf, isOpened: opened, draws, ...terms };
  return {
    currency,
    horizonYears,
    discountRate,
    vendors: [...workspace.vendors.keys()].sort().flatMap((name) => {
      const vendor = workspace.vendors.get(name);
      return vendor ? vendorCosts(costBasis(vendor, workspace, comparisons), setting, draw) : [];
    }),
  };
}

import type { CostLine } from "../schema/cost-lines.ts";
import { entryOf } from "../score/entry-of.ts";
import type { CostBasis } from "./cost-basis.ts";
import type { CostLineResult } from "./cost-result.ts";
import { currencyBand } from "./currency-band.ts";
import { type LineSetting, lineResult } from "./line-result.ts";
import type { Range } from "./range.ts";
import { secondSwitch } from "./second-switch.ts";
import { sumRanges } from "./sum-ranges.ts";

type FromLines = { years: Range[]; firstAmount: Range; arithmetic: CostLineResult["arithmetic"] };

/** Which of the lines that are made from others is this, if any? */
function formOf(line: CostLine, { vendor }: CostBasis): "currency-band" | "second-switch" | null {
  const cost = entryOf(vendor.value.costs, line.id);
  const from = cost !== null && "workedOut" in cost ? cost.workedOut.from : null;
  return from === "currency-band" || from === "second-switch" ? from : null;
}

function filled(bare: CostLineResult, found: FromLines): CostLineResult {
  return { ...bare, ...found, presentCost: sumRanges(found.years) };
}

/** A line that counts (or stands beside) gets its amounts once all other lines have theirs. */
function fromOthers(
  line: CostLine,
  bare: CostLineResult,
  results: readonly CostLineResult[],
  basis: CostBasis,
  setting: LineSetting,
): CostLineResult {
  const form = formOf(line, basis);
  if (form === null || bare.state === "sealed" || bare.state === "expired") return bare;
  if (form === "currency-band") {
    const band = currencyBand(results, basis);
    return band === null ? { ...bare, state: "not-applicable" } : filled(bare, band);
  }
  const found = secondSwitch(setting.lines, results, basis, setting);
  return "missing" in found
    ? { ...bare, state: "driver-missing", arithmetic: found.missing }
    : filled(bare, found);
}

/**
 * What does every cost line come to for this vendor, in the order in which lines are listed?
 *
 * @example vendorLines(basis, setting).map(({ state }) => state) // ["valued", "blank", …]
 */
export function vendorLines(basis: CostBasis, setting: LineSetting): CostLineResult[] {
  const results = setting.lines.map((line) => lineResult(line, basis, setting));
  return setting.lines.flatMap((line, index) => {
    const bare = results[index];
    return bare === undefined ? [] : fromOthers(line, bare, results, basis, setting);
  });
}

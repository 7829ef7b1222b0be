import type { VendorCosts } from "../../cost/cost-result.ts";
import { formatMoneyRoughly } from "../../text/formats.ts";
import type { RangesChart } from "../chart-spec.ts";
import type { ReportContext } from "../report-context.ts";
import { costTable } from "../tables/cost-table.ts";

function cheapest(vendors: readonly VendorCosts[]): VendorCosts | null {
  const costed = vendors.filter((vendor) => vendor.presentCost !== null);
  const byLikely = costed.sort(
    (left, right) => (left.presentCost?.likely ?? 0) - (right.presentCost?.likely ?? 0),
  );
  return byLikely[0] ?? null;
}

/**
 * What does each vendor cost over the horizon, low, likely and high?
 *
 * Present cost in the currency of the decision. Null when no vendor has a single valued line: an
 * empty chart would look like "free".
 *
 * @example rangesChart(context)?.rows[0] // { label: "在地通", low: 3100000, likely: 3600000, high: 4400000 }
 */
export function rangesChart(context: ReportContext): RangesChart | null {
  const { text, names, decision } = context;
  const { vendors, currency, horizonYears } = decision.costs;
  const first = cheapest([...vendors]);
  if (first?.presentCost == null) return null;
  const amount = formatMoneyRoughly(first.presentCost.likely, currency, context.language);
  return {
    kind: "ranges",
    id: "cost-ranges",
    title: text.charts.ranges(names.vendor(first.vendor), amount),
    description: text.charts.rangesDescription(horizonYears),
    axisLabel: text.charts.rangesAxis(currency),
    rows: vendors.flatMap(({ vendor, presentCost }) =>
      presentCost === null ? [] : [{ label: names.vendor(vendor), ...presentCost }],
    ),
    table: costTable(context),
  };
}

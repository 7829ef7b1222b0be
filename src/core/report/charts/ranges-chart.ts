import type { Range, VendorCosts } from "../../cost/cost-result.ts";
import { formatMoneyRoughly } from "../../text/formats.ts";
import type { RangesChart } from "../chart-spec.ts";
import type { ReportContext } from "../report-context.ts";
import { costTable } from "../tables/cost-table.ts";

type Costed = VendorCosts & { presentCost: Range };

/** Excluded vendors are drawn, but being cheapest is no finding about them while others race. */
function cheapest(costed: readonly Costed[], { decision }: ReportContext): Costed | null {
  const excluded = decision.score.vendors.filter(({ standing }) => standing === "excluded");
  const isOut = ({ vendor }: Costed) => excluded.some((one) => one.vendor === vendor);
  const racing = costed.filter((one) => !isOut(one));
  const byLikely = [...(racing.length > 0 ? racing : costed)].sort(
    (left, right) => left.presentCost.likely - right.presentCost.likely,
  );
  return byLikely[0] ?? null;
}

/** Totals with unknown lines are lower bounds, and lower bounds cannot be ranked. */
function finding({ vendor, presentCost }: Costed, context: ReportContext): string {
  const { text, names, decision, language } = context;
  const { vendors, currency } = decision.costs;
  const open = vendors.filter(({ isComplete }) => !isComplete).length;
  const amount = formatMoneyRoughly(presentCost.likely, currency, language);
  return open === 0
    ? text.charts.ranges(names.vendor(vendor), amount)
    : text.charts.rangesOpen(names.vendor(vendor), amount, open);
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
  const costed = vendors.flatMap((one) =>
    one.presentCost === null ? [] : [{ ...one, presentCost: one.presentCost }],
  );
  const first = cheapest(costed, context);
  if (first === null) return null;
  return {
    kind: "ranges",
    id: "cost-ranges",
    title: finding(first, context),
    description: text.charts.rangesDescription(horizonYears),
    axisLabel: text.charts.rangesAxis(currency),
    rows: costed.map(({ vendor, presentCost }) => ({
      label: names.vendor(vendor),
      ...presentCost,
    })),
    table: costTable(context),
  };
}

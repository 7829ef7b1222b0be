import type { VendorCosts } from "../../cost/cost-result.ts";
import type { Spread } from "../../cost/cost-simulation.ts";
import { formatMoneyRoughly } from "../../text/formats.ts";
import type { RangesChart } from "../chart-spec.ts";
import type { ReportContext } from "../report-context.ts";
import { costTable } from "../tables/cost-table.ts";

type Costed = VendorCosts & { spread: Spread };

/** Excluded vendors are drawn, but being cheapest is no finding about them while others race. */
function cheapest(costed: readonly Costed[], { decision }: ReportContext): Costed | null {
  const excluded = decision.score.vendors.filter(({ standing }) => standing === "excluded");
  const isOut = ({ vendor }: Costed) => excluded.some((one) => one.vendor === vendor);
  const racing = costed.filter((one) => !isOut(one));
  const byMedian = [...(racing.length > 0 ? racing : costed)].sort(
    (left, right) => left.spread.p50.amount - right.spread.p50.amount,
  );
  return byMedian[0] ?? null;
}

/** Totals with unknown lines are lower bounds, and lower bounds cannot be ranked. */
function finding({ vendor, spread }: Costed, context: ReportContext): string {
  const { costText, names, decision, language } = context;
  const { vendors, currency } = decision.costs;
  const open = vendors.filter(({ isComplete }) => !isComplete).length;
  const amount = formatMoneyRoughly(spread.p50.amount, currency, language);
  return open === 0
    ? costText.charts.ranges(names.vendor(vendor), amount)
    : costText.charts.rangesOpen(names.vendor(vendor), amount, open);
}

/** Whoever has no known cost has no bar; that is said, or it would seem to be free or forgotten. */
function description({ decision, names, text, costText }: ReportContext): string {
  const drawn = costText.charts.rangesDescription(decision.costs.horizonYears);
  const missing = decision.costs.vendors
    .filter(({ simulated }) => simulated === null)
    .map(({ vendor, missing }) =>
      costText.charts.rangesUnknown(names.vendor(vendor), missing.length),
    );
  return [drawn, ...missing].join(text.sentenceGap);
}

/**
 * What does each vendor cost over the horizon: P10, P50, P90?
 *
 * Present cost in the currency of the decision. Null when no vendor has a single valued line: an
 * empty chart would look like "free".
 *
 * @example rangesChart(context)?.rows[0] // { label: "在地通", low: 3200000, likely: 3600000, high: 4100000 }
 */
export function rangesChart(context: ReportContext): RangesChart | null {
  const { text, names, decision } = context;
  const { vendors, currency } = decision.costs;
  const costed = vendors.flatMap((one) =>
    one.simulated === null ? [] : [{ ...one, spread: one.simulated.total }],
  );
  const first = cheapest(costed, context);
  if (first === null) return null;
  return {
    kind: "ranges",
    id: "cost-ranges",
    title: finding(first, context),
    description: description(context),
    axisLabel: text.charts.rangesAxis(currency),
    rows: costed.map(({ vendor, spread: { p10, p50, p90 } }) => ({
      label: names.vendor(vendor),
      low: p10.amount,
      likely: p50.amount,
      high: p90.amount,
    })),
    table: costTable(context),
  };
}

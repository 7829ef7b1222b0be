import type { VendorCosts } from "../../cost/cost-result.ts";
import { formatMoneyRoughly, formatShare } from "../../text/formats.ts";
import type { WaterfallChart } from "../chart-spec.ts";
import type { ReportContext } from "../report-context.ts";
import type { Table } from "../table.ts";

type Step = WaterfallChart["steps"][number];

/** Each year from where the one before it ended, then all of them together. */
function stepsOf(years: readonly { likely: number }[], { text }: ReportContext): Step[] {
  let end = 0;
  const steps = years.map(({ likely }, index): Step => {
    const start = end;
    end += likely;
    return { label: text.columns.year(index + 1), start, end, isTotal: false };
  });
  return [...steps, { label: text.columns.total, start: 0, end, isTotal: true }];
}

function tableOf(vendor: string, steps: readonly Step[], context: ReportContext): Table {
  const { text, costText, decision, names, language } = context;
  return {
    id: `waterfall-${vendor}`,
    caption: text.pair(names.vendor(vendor), costText.charts.waterfallCaption),
    columns: [
      { id: "year", label: costText.charts.waterfallYear },
      { id: "amount", label: text.columns.likely, align: "right" },
    ],
    rows: steps.map(({ label, start, end, isTotal }, at) => ({
      id: isTotal ? `waterfall-${vendor}-total` : `waterfall-${vendor}-${at + 1}`,
      cells: [
        { text: label },
        {
          text: formatMoneyRoughly(end - start, decision.costs.currency, language),
          value: end - start,
        },
      ],
    })),
  };
}

/**
 * How does the cost of one vendor add up, year by year, at its likely amounts? In today's money, so that
 * the years make the total. Null while no cost is known.
 *
 * @example waterfallChart(costs, context)?.steps.at(-1)?.isTotal // true
 */
export function waterfallChart(costs: VendorCosts, context: ReportContext): WaterfallChart | null {
  const { costText, names, text, decision, language } = context;
  if (costs.years === null) return null;
  const steps = stepsOf(costs.years, context);
  const total = steps.at(-1)?.end ?? 0;
  const first = steps[0]?.end ?? 0;
  if (total <= 0) return null;
  const vendor = names.vendor(costs.vendor);
  const { charts } = costText;
  const share = formatShare(first / total, language);
  return {
    kind: "waterfall",
    id: `cost-waterfall-${costs.vendor}`,
    title: charts.waterfall(vendor, share),
    description: costs.isComplete
      ? charts.waterfallDescription
      : `${charts.waterfallDescription}${text.sentenceGap}${charts.waterfallOpen(costs.missing.length)}`,
    axisLabel: text.charts.rangesAxis(decision.costs.currency),
    steps,
    table: tableOf(costs.vendor, steps, context),
  };
}

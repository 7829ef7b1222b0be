import { rangesChart } from "../charts/ranges-chart.ts";
import type { Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { vendorCostSection } from "../sections/vendor-cost-section.ts";

/**
 * What does each vendor cost, together and line by line? Null without any cost line.
 *
 * @example costPage(context)?.id // "cost"
 */
export function costPage(context: ReportContext): Page | null {
  const { decision, text, names } = context;
  const chart = rangesChart(context);
  const lines = decision.costs.vendors.flatMap(({ vendor }): Section[] => {
    const section = vendorCostSection(vendor, context);
    if (!section) return [];
    const { blocks } = section;
    return [{ id: `cost-${vendor}`, title: names.vendor(vendor), blocks }];
  });
  if (chart === null && lines.length === 0) return null;
  const together: Section[] = chart
    ? [{ id: "together", title: text.sections.cost, blocks: [{ kind: "chart", chart }] }]
    : [];
  return {
    id: "cost",
    title: text.pages.cost,
    navigationLabel: text.pages.cost,
    group: "proof",
    summary: text.lead.cost,
    sections: [...together, ...lines],
  };
}

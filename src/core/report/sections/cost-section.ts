import { rangesChart } from "../charts/ranges-chart.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/**
 * What does each vendor cost over the horizon, and how much of that is unknown? Null when nothing is
 * known about any cost.
 *
 * @example costSection(context)?.blocks[0]?.kind // "chart"
 */
export function costSection(context: ReportContext): Section | null {
  const chart = rangesChart(context);
  if (chart === null) return null;
  const { text } = context;
  return {
    id: "cost",
    title: text.sections.cost,
    lead: text.lead.cost,
    blocks: [{ kind: "chart", chart }],
  };
}

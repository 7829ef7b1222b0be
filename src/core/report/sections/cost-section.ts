import { rangesChart } from "../charts/ranges-chart.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/**
 * What does each vendor cost over the horizon, and how much of that is unknown? Where nothing is
 * known about any cost, that is said: silence would look like "free".
 *
 * @example costSection(context).blocks[0]?.kind // "chart"
 */
export function costSection(context: ReportContext): Section {
  const { sections, lead, noCosts } = context.text;
  const chart = rangesChart(context);
  if (chart === null) {
    return { id: "cost", title: sections.cost, blocks: [{ kind: "text", text: noCosts }] };
  }
  return { id: "cost", title: sections.cost, lead: lead.cost, blocks: [{ kind: "chart", chart }] };
}

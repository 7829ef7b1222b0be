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
  const { text, costText } = context;
  const { cost: title } = text.sections;
  const chart = rangesChart(context);
  if (chart === null) {
    return { id: "cost", title, blocks: [{ kind: "text", text: text.noCosts }] };
  }
  return { id: "cost", title, lead: costText.lead.together, blocks: [{ kind: "chart", chart }] };
}

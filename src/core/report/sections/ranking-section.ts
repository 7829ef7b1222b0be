import { totalsChart } from "../charts/totals-chart.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/**
 * Who stands where, and how much of it is proven? The three-part bars with their table.
 *
 * @example rankingSection(context).blocks[0]?.kind // "chart"
 */
export function rankingSection(context: ReportContext): Section {
  const { text } = context;
  return {
    id: "ranking",
    title: text.sections.ranking,
    lead: text.lead.ranking,
    blocks: [{ kind: "chart", chart: totalsChart(context) }],
  };
}

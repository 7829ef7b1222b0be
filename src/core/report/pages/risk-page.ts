import { riskGridChart } from "../charts/risk-grid-chart.ts";
import type { Page } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/**
 * Which risks does each vendor leave, after everything that lowers them? Null without a risk matrix.
 *
 * @example riskPage(context)?.sections.length // 3
 */
export function riskPage(context: ReportContext): Page | null {
  const { decision, text, names } = context;
  const withRisks = decision.risks.vendors.filter(({ risks }) => risks.length > 0);
  if (withRisks.length === 0) return null;
  return {
    id: "risks",
    title: text.pages.risks,
    navigationLabel: text.pages.risks,
    group: "proof",
    summary: text.lead.risks,
    sections: withRisks.map(({ vendor, risks }) => ({
      id: vendor,
      title: names.vendor(vendor),
      blocks: [{ kind: "chart", chart: riskGridChart(vendor, risks, context) }],
    })),
  };
}

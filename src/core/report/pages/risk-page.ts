import type { VendorRisk } from "../../risk/risk-result.ts";
import { riskGridChart } from "../charts/risk-grid-chart.ts";
import type { Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { mitigationsTable } from "../tables/mitigations-table.ts";
import { residualNotesTable } from "../tables/residual-notes-table.ts";

/** What is still to be done, and what the buyer wrote about the rest. */
function tablesBelow(
  vendor: string,
  risks: readonly VendorRisk[],
  context: ReportContext,
): Section["blocks"] {
  const open = mitigationsTable(vendor, risks, context);
  const notes = residualNotesTable(vendor, context);
  return [open, notes].flatMap((table) => (table === null ? [] : [{ kind: "table", table }]));
}

/**
 * Which risks does each vendor leave, after everything that lowers them, and what could still
 * lower them? Without a risk matrix that is said instead.
 *
 * @example riskPage(context).sections.length // 3
 */
export function riskPage(context: ReportContext): Page {
  const { decision, text, names } = context;
  const withRisks = decision.risks.vendors.filter(({ risks }) => risks.length > 0);
  const missing: Section = {
    id: "none",
    title: text.pages.risks,
    blocks: [{ kind: "text", text: text.noRisks }],
  };
  const sections = withRisks.map(
    ({ vendor, risks }): Section => ({
      id: vendor,
      title: names.vendor(vendor),
      blocks: [
        { kind: "chart", chart: riskGridChart(vendor, risks, context) },
        ...tablesBelow(vendor, risks, context),
      ],
    }),
  );
  return {
    id: "risks",
    title: text.pages.risks,
    navigationLabel: text.pages.risks,
    group: "proof",
    summary: text.lead.risks,
    sections: sections.length > 0 ? sections : [missing],
  };
}

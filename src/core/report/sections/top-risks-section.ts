import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { riskTable } from "../tables/risk-table.ts";

const shown = 4;

/**
 * Which risks remain largest with the vendor in the lead? Null without a leader or a risk matrix.
 *
 * @example topRisksSection(context)?.blocks[0]?.kind // "table"
 */
export function topRisksSection(context: ReportContext): Section | null {
  const { decision, text } = context;
  const own = decision.risks.vendors.find((one) => one.vendor === decision.vendor);
  if (!own || own.risks.length === 0) return null;
  const table = riskTable(own.vendor, own.risks, context);
  const kept = ["risk", "residual", "mitigation", "owner"];
  const at = table.columns.flatMap(({ id }, index) => (kept.includes(id) ? [index] : []));
  const columns = table.columns.filter(({ id }) => kept.includes(id));
  const rows = table.rows.slice(0, shown).map(({ id, cells }) => ({
    id,
    cells: cells.filter((_, index) => at.includes(index)),
  }));
  return {
    id: "top-risks",
    title: text.sections.topRisks,
    blocks: [{ kind: "table", table: { ...table, id: "top-risks", columns, rows } }],
  };
}

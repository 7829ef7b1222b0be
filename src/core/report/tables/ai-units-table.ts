import type { AiUnit, VendorCosts } from "../../cost/cost-result.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { moneyCell } from "./cost-table.ts";

function unitRow(unit: AiUnit, costs: VendorCosts, context: ReportContext): Row {
  const { names, say, text } = context;
  const line = costs.lines.find((one) => one.line === unit.line);
  const arithmetic = line?.arithmetic ? say(line.arithmetic) : "—";
  return {
    id: `${costs.vendor}--${unit.line}`,
    cells: [
      { text: names.vendor(costs.vendor) },
      { text: names.costLine(unit.line), ...(line ? { detail: text.costState[line.state] } : {}) },
      moneyCell(line?.firstAmount?.likely ?? null, true, context),
      moneyCell(unit.perSustainedSolve, true, context),
      { text: arithmetic, ...traceOf(line?.place) },
    ],
  };
}

/**
 * What does the AI's usage cost under the vendor's definition and under the strict one, side by side,
 * and what does one contact cost that it solved for good? Null where nobody has two counts.
 *
 * @example aiUnitsTable(context)?.rows.length // 4 for two vendors
 */
export function aiUnitsTable(context: ReportContext): Table | null {
  const { costText, text, decision } = context;
  const rows = decision.costs.vendors.flatMap((costs) =>
    costs.aiUnits.map((unit) => unitRow(unit, costs, context)),
  );
  if (rows.length === 0) return null;
  return {
    id: "ai-units",
    caption: costText.sections.ai,
    columns: [
      { id: "vendor", label: text.columns.vendor },
      { id: "count", label: costText.columns.count },
      { id: "bill", label: costText.columns.bill, align: "right" },
      { id: "per-solve", label: costText.columns.perSolve, align: "right" },
      { id: "how", label: costText.columns.how },
    ],
    rows,
  };
}

import type { VendorCosts } from "../../cost/cost-result.ts";
import type { Spread } from "../../cost/cost-simulation.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { moneyRange, roughMoneyCell } from "./cost-table.ts";

function yearCell(year: Spread, isComplete: boolean, context: ReportContext): Cell {
  const detail = moneyRange(year.p10.amount, year.p90.amount, context);
  return { ...roughMoneyCell(year.p50.amount, isComplete, context), detail };
}

function vendorRow(costs: VendorCosts, years: readonly Spread[], context: ReportContext): Row {
  const { vendor, isComplete } = costs;
  return {
    id: vendor,
    cells: [
      { text: context.names.vendor(vendor) },
      ...years.map((year) => yearCell(year, isComplete, context)),
    ],
  };
}

/**
 * What does each vendor cost in each year: P50, with P10–P90 below? Null while no cost is known.
 *
 * @example costYearsTable(context)?.columns.length // 4 for three years
 */
export function costYearsTable(context: ReportContext): Table | null {
  const { text, costText, decision } = context;
  const { vendors, horizonYears } = decision.costs;
  const rows = vendors.flatMap((costs) =>
    costs.simulated === null ? [] : vendorRow(costs, costs.simulated.years, context),
  );
  if (rows.length === 0) return null;
  const years = Array.from({ length: horizonYears }, (_, index) => index + 1);
  return {
    id: "cost-years",
    caption: costText.sections.byYear,
    columns: [
      { id: "vendor", label: text.columns.vendor },
      ...years.map((year) => ({
        id: `year-${year}`,
        label: text.columns.year(year),
        align: "right" as const,
      })),
    ],
    rows,
  };
}

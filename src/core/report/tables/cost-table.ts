import type { VendorCosts } from "../../cost/cost-result.ts";
import { formatMoney } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { vendorPageId } from "../vendor-page-id.ts";

/**
 * How is an amount of money shown that may only be a lower bound?
 *
 * "At least" stands before it while lines are unknown; null is shown as a dash.
 *
 * @example moneyCell(120000, false, context).text // "至少 NT$120,000"
 */
export function moneyCell(
  amount: number | null,
  isComplete: boolean,
  context: ReportContext,
): Cell {
  const written = formatMoney(amount, context.decision.costs.currency);
  const text = isComplete || amount === null ? written : context.text.atLeast(written);
  return { text, value: amount };
}

function vendorRow(costs: VendorCosts, context: ReportContext): Row {
  const { names, text } = context;
  const { presentCost, isComplete, missing, vendor } = costs;
  return {
    id: vendor,
    cells: [
      { text: names.vendor(vendor), link: { page: vendorPageId(vendor), anchor: "cost" } },
      moneyCell(presentCost?.low ?? null, isComplete, context),
      moneyCell(presentCost?.likely ?? null, isComplete, context),
      moneyCell(presentCost?.high ?? null, isComplete, context),
      isComplete
        ? { text: text.none }
        : {
            text: text.missingLines(missing.length),
            tone: "warn",
            detail: missing.map(names.costLine).join(text.separator),
          },
    ],
  };
}

/**
 * What does each vendor cost together, and how much of it is unknown?
 *
 * @example costTable(context).rows.length // 3
 */
export function costTable(context: ReportContext): Table {
  const { columns, sections } = context.text;
  return {
    id: "cost",
    caption: sections.cost,
    columns: [
      { id: "vendor", label: columns.vendor },
      { id: "low", label: columns.low, align: "right" },
      { id: "likely", label: columns.likely, align: "right" },
      { id: "high", label: columns.high, align: "right" },
      { id: "unknown", label: context.text.unknownLines },
    ],
    rows: context.decision.costs.vendors.map((costs) => vendorRow(costs, context)),
  };
}

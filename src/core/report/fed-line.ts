import type { Range } from "../cost/range.ts";
import { formatMoneyRoughly } from "../text/formats.ts";
import type { ReportContext } from "./report-context.ts";
import type { Cell } from "./table.ts";
import { moneyRange } from "./tables/cost-table.ts";
import { vendorPageId } from "./vendor-page-id.ts";

function amountOf(range: Range | null | undefined, context: ReportContext): { detail?: string } {
  if (!range) return {};
  const { low, high } = range;
  const { decision, language } = context;
  if (low === high) {
    return { detail: formatMoneyRoughly(low, decision.costs.currency, language) };
  }
  return { detail: moneyRange(low, high, context) };
}

/**
 * Which cost line of a vendor rests on a result, with a way to it, and what it comes to over the horizon?
 *
 * @example costLineFed("norvane", "exit-cost", context).link // { page: "vendor-norvane", anchor: "exit-cost" }
 */
export function costLineFed(vendor: string, line: string, context: ReportContext): Cell {
  const { decision, names, text } = context;
  const costs = decision.costs.vendors.find((one) => one.vendor === vendor);
  const found = costs?.lines.find((one) => one.line === line);
  const link = { page: vendorPageId(vendor), anchor: line };
  const state = found && found.presentCost === null ? { detail: text.costState[found.state] } : {};
  return {
    text: names.costLine(line),
    ...(found ? { link, ...state, ...amountOf(found.presentCost, context) } : {}),
  };
}

/**
 * The same for a line of what a vendor brings.
 *
 * @example benefitFed("norvane", "upsell", context).link // { page: "cost", anchor: "norvane--upsell" }
 */
export function benefitFed(vendor: string, benefit: string, context: ReportContext): Cell {
  const { decision, names } = context;
  const costs = decision.costs.vendors.find((one) => one.vendor === vendor);
  const found = costs?.benefits?.lines.find((one) => one.benefit === benefit);
  const link = { page: "cost", anchor: `${vendor}--${benefit}` };
  return {
    text: names.benefit(benefit),
    ...(found ? { link, ...amountOf(found.presentValue, context) } : {}),
  };
}

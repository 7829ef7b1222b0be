import type { Acceptability } from "../../score/robustness-result.ts";
import { formatShare } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Table } from "../table.ts";
import { shownVendors } from "./shown-vendors.ts";

/**
 * In which share of the draws does the vendor of the row beat the one of the column? Ties count half.
 *
 * @example pairwiseTable(drawn, context).rows[0]?.cells[2]?.value // 0.91
 */
export function pairwiseTable(drawn: Acceptability, context: ReportContext): Table {
  const { robustnessText, text, names, language } = context;
  const { vendors } = shownVendors(context);
  const cellOf = (over: string, under: string): Cell => {
    const pair = drawn.pairwise.find((one) => one.over === over && one.under === under);
    if (!pair) return { text: "—", tone: "muted" };
    return { text: formatShare(pair.share, language), value: pair.share };
  };
  return {
    id: "pairwise",
    caption: robustnessText.pairwise,
    columns: [
      { id: "vendor", label: text.columns.vendor },
      ...vendors.map((vendor) => ({
        id: vendor,
        label: names.vendor(vendor),
        align: "right" as const,
      })),
    ],
    rows: vendors.map((over) => ({
      id: over,
      cells: [{ text: names.vendor(over) }, ...vendors.map((under) => cellOf(over, under))],
    })),
  };
}

import type { Acceptability } from "../../score/robustness-result.ts";
import { formatShare } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Table } from "../table.ts";
import { shownVendors } from "./shown-vendors.ts";

/** Ranks with a column of their own; the rest is added up in one more. */
const mostRanks = 6;

function ranksOf(shares: readonly number[], columns: number, isCut: boolean): number[] {
  const own = shares.slice(0, columns);
  const later = shares.slice(columns).reduce((sum, share) => sum + share, 0);
  return isCut ? [...own, later] : own;
}

/**
 * In which share of the draws does each vendor stand at each rank, and how surely is it first under the
 * weights that favour it most?
 *
 * @example rankSharesTable(drawn, context).rows[0]?.cells[1]?.value // 0.83
 */
export function rankSharesTable(drawn: Acceptability, context: ReportContext): Table {
  const { robustnessText, text, names, language } = context;
  const all = drawn.vendors.length;
  const columns = Math.min(all, mostRanks);
  const isCut = all > columns;
  const cell = (value: number | null): Cell => ({ text: formatShare(value, language), value });
  return {
    id: "rank-shares",
    caption: robustnessText.rankShares,
    note: robustnessText.confidenceNote,
    columns: [
      { id: "vendor", label: text.columns.vendor },
      ...Array.from({ length: columns }, (_, at) => ({
        id: `rank-${at + 1}`,
        label: robustnessText.rankColumn(at + 1),
        align: "right" as const,
      })),
      ...(isCut
        ? [{ id: "later", label: robustnessText.laterRanks, align: "right" as const }]
        : []),
      { id: "confidence", label: robustnessText.confidence, align: "right" },
    ],
    rows: shownVendors(context).vendors.flatMap((vendor) => {
      const own = drawn.vendors.find((one) => one.vendor === vendor);
      if (!own) return [];
      const shares = ranksOf(own.rankShares, columns, isCut);
      return {
        id: vendor,
        cells: [{ text: names.vendor(vendor) }, ...shares.map(cell), cell(own.confidence)],
      };
    }),
  };
}

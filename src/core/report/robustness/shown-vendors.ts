import type { ReportContext } from "../report-context.ts";
import { vendorsInOrder } from "../vendors-in-order.ts";

/** Beyond this a square of vendors no longer fits on a page. */
const most = 10;

/**
 * Which of the vendors in the race are shown in wide tables: the first ten of the ranking, and whether
 * any were left out?
 *
 * @example shownVendors(context).vendors // ["tidalleaf", "norvane"]
 */
export function shownVendors({ decision }: ReportContext): { vendors: string[]; isCut: boolean } {
  const racing = decision.score.robustness?.vendors ?? [];
  const inOrder = vendorsInOrder(decision.score)
    .map(({ vendor }) => vendor)
    .filter((vendor) => racing.includes(vendor));
  return { vendors: inOrder.slice(0, most), isCut: inOrder.length > most };
}

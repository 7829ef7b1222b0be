import type { RowCells } from "./row-cells.ts";
import type { TableForm } from "./table-reading.ts";

/** Customers, buyers and carts of one declared period; null is unknown, never 0. */
export type LoyaltyRow = {
  from: string;
  to: string;
  customersStart: number | null;
  customersEnd: number | null;
  customersNew: number | null;
  buyers: number | null;
  repeatBuyers: number | null;
  carts: number | null;
  checkouts: number | null;
  acquisitionSpend: number | null;
  margin: number | null;
};

const most = 1e15;

function checkSums(row: LoyaltyRow, cells: RowCells): void {
  const { customersStart, customersEnd, customersNew } = row;
  const isMore = (part: number | null, whole: number | null) =>
    part !== null && whole !== null && part > whole;
  const reachable =
    customersStart === null || customersNew === null ? null : customersStart + customersNew;
  if (isMore(customersEnd, reachable)) {
    const params = { found: customersEnd ?? 0, limit: reachable ?? 0 };
    cells.fault("loyalty-impossible", "customers_end", params);
  }
  if (isMore(row.repeatBuyers, row.buyers)) {
    const params = { found: row.repeatBuyers ?? 0, limit: row.buyers ?? 0 };
    cells.fault("loyalty-impossible", "repeat_buyers", params);
  }
  if (isMore(row.checkouts, row.carts)) {
    const params = { found: row.checkouts ?? 0, limit: row.carts ?? 0 };
    cells.fault("loyalty-impossible", "checkouts", params);
  }
}

/** `loyalty.csv`: one row per period; figures that no period can have are refused. */
export const loyaltyForm: TableForm<LoyaltyRow> = {
  required: ["period_start", "period_end"],
  optional: [
    "customers_start",
    "customers_end",
    "customers_new",
    "buyers",
    "repeat_buyers",
    "carts",
    "checkouts",
    "acquisition_spend",
    "margin",
  ],
  rowOf: (cells) => {
    const from = cells.day("period_start");
    const to = cells.day("period_end");
    const count = (column: string) => cells.number(column, 0, most, true);
    if (!from || !to) return null;
    if (to < from) cells.fault("loyalty-period-reversed", "period_end", { from, to });
    const row: LoyaltyRow = {
      from,
      to,
      customersStart: count("customers_start"),
      customersEnd: count("customers_end"),
      customersNew: count("customers_new"),
      buyers: count("buyers"),
      repeatBuyers: count("repeat_buyers"),
      carts: count("carts"),
      checkouts: count("checkouts"),
      acquisitionSpend: cells.number("acquisition_spend", 0, most),
      margin: cells.number("margin", -most, most),
    };
    checkSums(row, cells);
    return row;
  },
};

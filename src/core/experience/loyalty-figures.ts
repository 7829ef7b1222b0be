import type { LoyaltyRow } from "../parse/tables/loyalty-table.ts";

/** Loyalty in one period. They never decide a pilot: too slow, and moved by much besides service. */
export type LoyaltyFigures = {
  from: string;
  to: string;
  retention: number | null;
  churn: number | null;
  repeatPurchase: number | null;
  /** Spend on winning customers ÷ customers won. */
  acquisitionCost: number | null;
  marginPerCustomer: number | null;
  /** Margin per customer ÷ churn; null where nobody left, since it would have no end. */
  lifetimeValue: number | null;
  valueToCost: number | null;
  cartAbandonment: number | null;
};

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/**
 * Retention, repeat purchase, lifetime value and abandoned carts of a period. Retention is (end − new) ÷
 * start; churn 1 − that; margin per customer is margin ÷ the mean of start and end; lifetime value that
 * ÷ churn over periods of the same length. What was left blank makes a figure null, never 0.
 *
 * @example loyaltyFigures({ …, customersStart: 1000, customersEnd: 1050, customersNew: 200 }).retention // 0.85
 */
export function loyaltyFigures(row: LoyaltyRow): LoyaltyFigures {
  const { customersStart: start, customersEnd: end, customersNew: fresh } = row;
  const kept = end === null || fresh === null ? null : end - fresh;
  const retention = ratio(kept, start);
  const churn = retention === null ? null : 1 - retention;
  const middle = start === null || end === null ? null : (start + end) / 2;
  const marginPerCustomer = ratio(row.margin, middle);
  const lifetimeValue = ratio(marginPerCustomer, churn);
  const acquisitionCost = ratio(row.acquisitionSpend, fresh);
  const bought = ratio(row.checkouts, row.carts);
  return {
    from: row.from,
    to: row.to,
    retention,
    churn,
    repeatPurchase: ratio(row.repeatBuyers, row.buyers),
    acquisitionCost,
    marginPerCustomer,
    lifetimeValue,
    valueToCost: ratio(lifetimeValue, acquisitionCost),
    cartAbandonment: bought === null ? null : 1 - bought,
  };
}

import type { TicketSummary } from "../../src/core/pilot/ticket-summary.ts";
import { shownPeriod } from "../core/pilot/plain/shown-period.ts";

/**
 * All that two engines must agree on: cells, account, pile, bulk requesters, and what later steps
 * know about the file. Only the stream can name a row.
 */
export function comparable({ rows, badRows, periods }: TicketSummary) {
  return {
    rows,
    badRows,
    periods: periods.map((period) => {
      const { cells, controlCells, bulkRequesters, ...known } = period;
      const { bulkRequesters: _, ...shown } = shownPeriod({ ...period, cells, controlCells });
      const bulk = bulkRequesters.map(({ tickets, share }) => ({ tickets, share }));
      return { ...known, ...shown, bulk };
    }),
  };
}

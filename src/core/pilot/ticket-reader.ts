import type { KpiSettings } from "./kpi/kpi-settings.ts";
import type { RangeReader } from "./range/file-part.ts";
import { addRowsPart, rowsPart } from "./range/rows-part.ts";
import { addTicketsPart, ticketsPart } from "./range/tickets-part.ts";
import { summarise } from "./summarise-tickets.ts";
import { ChunkScan } from "./ticket/chunk-scan.ts";
import { RowReader } from "./ticket/row-reader.ts";
import type { TicketPlan } from "./ticket-plan.ts";
import type { TicketSummary } from "./ticket-summary.ts";

/** Reads one ticket file chunk by chunk. */
export interface TicketReader extends RangeReader {
  /** Says that the file is over. Call once. */
  end(): TicketSummary;
}

/**
 * What is in a ticket file? The one way in for bytes: a file stream, a browser worker or a test push
 * chunks of any size, and `end` answers with cells, counts and findings. Nothing is sent or written;
 * requester ids are kept as fingerprints only, message text is never read.
 *
 * @example
 * const reader = createTicketReader(ticketPlan(null, { zone: "Asia/Taipei" }), kpiSettings(null));
 * reader.push(new TextEncoder().encode("ticket_id,created_at\n1,2026-09-01T01:00:00Z\n"));
 * reader.end().rows // 1
 */
export function createTicketReader(plan: TicketPlan, settings: KpiSettings): TicketReader {
  const rows = new RowReader(plan);
  const scan = new ChunkScan(plan, rows);
  return {
    get rows() {
      return rows.rows;
    },
    push: (chunk) => scan.push(chunk),
    get isBetweenRows() {
      return scan.isBetweenRows;
    },
    startAfter: (head) => scan.startAfter(head),
    part: () => {
      const [place, said] = [scan.part(), rowsPart(rows)];
      if (place === null || said === null) return null;
      return { scan: place, rows: said, weeks: null, tickets: ticketsPart(rows) };
    },
    add: (part) => {
      const { decoder } = rows;
      if (decoder === null || part.tickets === null || !scan.isBetweenRows) return false;
      if (!decoder.ids.isAlike(part.rows.ids)) return false;
      addTicketsPart(rows, part.tickets, addRowsPart(rows, decoder, part.rows, scan.linesBefore));
      scan.addPart(part.scan);
      return true;
    },
    end: () => summarise(plan, settings, rows, scan.finish()),
  };
}

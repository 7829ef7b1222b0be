import type { KpiSettings } from "./kpi/kpi-settings.ts";
import { summarise } from "./summarise-tickets.ts";
import { ChunkScan } from "./ticket/chunk-scan.ts";
import { RowReader } from "./ticket/row-reader.ts";
import type { TicketPlan } from "./ticket-plan.ts";
import type { TicketSummary } from "./ticket-summary.ts";

/** Reads one ticket file chunk by chunk. */
export interface TicketReader {
  /** Data rows read so far. */
  readonly rows: number;
  /** Takes the next bytes of the file, however they are cut. */
  push(chunk: Uint8Array): void;
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
    end: () => summarise(plan, settings, rows, scan.finish()),
  };
}

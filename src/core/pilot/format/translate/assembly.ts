import type { ScannedRow } from "../../scan/scanned-row.ts";
import type { CanonicalRow } from "./canonical-row.ts";
import type { TicketSink } from "./ticket-sink.ts";

/** Puts rows that are less than a ticket together; what it holds is bounded by the cases. */
export interface Assembly {
  add(row: CanonicalRow, scanned: ScannedRow, rowNumber: number): void;
  finish(emit: TicketSink): void;
}

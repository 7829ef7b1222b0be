import type { CanonicalRow } from "./canonical-row.ts";

/** Takes one canonical ticket with line and data row of the export that it came from. */
export type TicketSink = (ticket: CanonicalRow, line: number, rowNumber: number) => void;

import type { ColumnRole } from "../format/ticket-profile.ts";
import type { TicketField } from "./ticket.ts";

/** Columns of words: canonical column → field of the ticket. */
export const wordColumns = {
  status: "status",
  channel: "channel",
  topic: "topic",
  initiated_by: "initiatedBy",
  exclusion_reason: "exclusion",
  ai_resolution_kind: "aiKind",
} as const satisfies Partial<Record<ColumnRole, TicketField>>;

export type WordColumn = keyof typeof wordColumns;
export const wordColumnNames = Object.keys(wordColumns).filter(
  (name): name is WordColumn => name in wordColumns,
);

/** Durations in the vendor's own words: used on their own clock or only reconciled. */
export const vendorColumns: readonly ColumnRole[] = [
  "reply_minutes",
  "reply_business_minutes",
  "vendor_frt_value",
  "first_solve_minutes",
  "first_solve_business_minutes",
  "full_solve_minutes",
  "solve_hours",
];

import { type TicketColumn, ticketColumns } from "../../schema/ticket-column.ts";
import type { ColumnRule, ColumnUse } from "./export-profile.ts";

const numbers: readonly TicketColumn[] = [
  "reopen_count",
  "agent_public_reply_count",
  "contact_session_count",
  "csat_value",
  "csat_scale_max",
  "nps_value",
  "cost_minor",
  "vendor_frt_value",
  "vendor_full_resolution_value",
  "vendor_first_resolution_minutes",
  "vendor_first_resolution_business_minutes",
];

const truths: readonly TicketColumn[] = [
  "ai_involved",
  "ai_resolved",
  "csat_offered",
  "sla_first_met",
  "sla_resolution_met",
];

/** Columns that the import writes itself, about the file and the row. */
export const ownColumns: readonly TicketColumn[] = [
  "source_system",
  "source_file",
  "source_row",
  "tz_source",
];

/**
 * What does a canonical column hold: an instant, a count, a truth, a person, a length of time, or a
 * word?
 *
 * @example canonicalUse("created_at") // { kind: "instant", column: "created_at" }
 */
export function canonicalUse(column: TicketColumn): ColumnUse {
  if (column.endsWith("_at")) return { kind: "instant", column };
  if (numbers.includes(column)) return { kind: "number", column };
  if (truths.includes(column)) return { kind: "truth", column };
  if (column === "requester_key" || column === "agent_key") return { kind: "person", column };
  if (column.endsWith("_seconds")) return { kind: "seconds", column, unit: "seconds" };
  return { kind: "word", column };
}

/** Every canonical column under its own name. */
export const canonicalRules: readonly ColumnRule[] = ticketColumns.map((column) => ({
  headers: [column],
  use: ownColumns.includes(column) ? { kind: "ignored", reason: "derived" } : canonicalUse(column),
}));

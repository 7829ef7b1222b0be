import type { TicketColumn } from "../../schema/ticket-column.ts";
import { type ColumnUse, cellTextSql, type SourceColumn } from "./cell-text.ts";

/** Every column that the cells are made from, and what it is asked for. */
const uses = {
  ticket_id: "text",
  requester_key: "text",
  created_at: "instant",
  first_public_agent_reply_at: "instant",
  first_solved_at: "instant",
  last_solved_at: "instant",
  closed_at: "instant",
  last_updated_at: "instant",
  exported_at: "instant",
  handoff_at: "instant",
  status: "word",
  exclusion_reason: "word",
  initiated_by: "word",
  channel: "word",
  topic: "word",
  ai_resolution_kind: "word",
  reopen_count: "word",
  agent_public_reply_count: "word",
  contact_session_count: "word",
  nps_value: "word",
  handle_seconds: "word",
  sla_first_target_seconds: "word",
  ai_involved: "word",
  ai_resolved: "word",
  csat_offered: "word",
  sla_first_met: "word",
  csat_value: "word",
  csat_scale_max: "word",
  vendor_frt_value: "word",
  vendor_frt_unit: "word",
  vendor_frt_clock: "word",
  vendor_first_resolution_minutes: "word",
  vendor_first_resolution_business_minutes: "word",
} as const satisfies Partial<Record<TicketColumn, ColumnUse>>;

export type ReadColumn = keyof typeof uses;

export const readColumns = Object.keys(uses).filter((name): name is ReadColumn => name in uses);

/** The instants of a ticket in the order in which a reader checks them. */
export const instantColumns = readColumns.filter((column) => uses[column] === "instant");

/** The columns that a source has, by canonical name. */
export type SourceColumns = ReadonlyMap<ReadColumn, SourceColumn>;

/**
 * The lines of a SELECT that turn every column into text under its canonical name; columns that the
 * source lacks read as empty cells.
 *
 * @example sourceCells(new Map())[0] // "'' AS ticket_id"
 */
export function sourceCells(columns: SourceColumns): string[] {
  return readColumns.map((column) => {
    const text = cellTextSql(columns.get(column) ?? null, uses[column]);
    return `${text} AS ${column}`;
  });
}

import { type TicketColumn, ticketColumns } from "../../../schema/ticket-column.ts";
import type { ColumnUse } from "../export-profile.ts";
import type { SurveyedExport } from "./surveyed-export.ts";

/**
 * Which canonical columns does a column of this use fill?
 *
 * @example targetColumns({ kind: "rating", scale: 5 })[0] // "csat_value"
 */
export function targetColumns(use: ColumnUse): TicketColumn[] {
  switch (use.kind) {
    case "ignored":
    case "message":
      return [];
    case "word":
      return use.also === undefined ? [use.column] : [use.column, use.also.column];
    case "rating":
      return ["csat_value", "csat_scale_max", "csat_offered"];
    case "duration":
      if (use.column === "vendor_first_resolution") return [];
      return [`${use.column}_value`, `${use.column}_unit`, `${use.column}_clock`];
    default:
      return [use.column];
  }
}

/** What a chat yields, whatever its columns are. */
const ofChats: readonly TicketColumn[] = [
  "ticket_id",
  "created_at",
  "first_public_agent_reply_at",
  "first_bot_reply_at",
  "last_updated_at",
  "exported_at",
  "agent_public_reply_count",
  "requester_key",
  "channel",
  "initiated_by",
];

const ofEvents: readonly TicketColumn[] = [
  "first_solved_at",
  "last_solved_at",
  "last_updated_at",
  "status",
  "reopen_count",
];

/**
 * Which canonical columns can be filled from these exports, in canonical order? `more` are those that
 * the writer fills itself.
 *
 * @example writtenColumns([surveyed]) // ["ticket_id", "created_at", …]
 */
export function writtenColumns(
  exports: readonly SurveyedExport[],
  more: readonly TicketColumn[] = [],
): TicketColumn[] {
  const filled = new Set<TicketColumn>(["tz_source", ...more]);
  for (const { binding, constants } of exports) {
    for (const { use, status } of binding.columns) {
      if (use !== null && status === "used")
        for (const column of targetColumns(use)) filled.add(column);
    }
    for (const column of ticketColumns) if (constants[column] !== undefined) filled.add(column);
    const { grain } = binding.profile;
    if (grain === "messages") for (const column of ofChats) filled.add(column);
    if (grain === "events") for (const column of ofEvents) filled.add(column);
  }
  return ticketColumns.filter((column) => filled.has(column));
}

import { type TicketColumn, ticketColumns } from "../../schema/ticket-column.ts";

/** What a column of an export can hold: a canonical column, or something only Zendesk writes. */
export type ColumnRole =
  | TicketColumn
  | "satisfaction_score"
  | "reply_minutes"
  | "reply_business_minutes"
  | "first_solve_minutes"
  | "first_solve_business_minutes"
  | "full_solve_minutes"
  | "solve_hours";

/** How one kind of export names its columns. Headers are compared by `headerText`. */
export interface TicketProfile {
  id: "canonical" | "zendesk";
  headers: ReadonlyMap<string, ColumnRole>;
  /** Roles that must be there for the file to be taken as this kind. */
  signs: readonly (readonly ColumnRole[])[];
}

export const canonicalProfile: TicketProfile = {
  id: "canonical",
  headers: new Map<string, ColumnRole>([
    ...ticketColumns.map((column): [string, ColumnRole] => [column, column]),
    // One duration on two clocks tells how long the service is open; see the vendor's clock.
    ["vendor_first_resolution_minutes", "first_solve_minutes"],
    ["vendor_first_resolution_business_minutes", "first_solve_business_minutes"],
  ]),
  signs: [["ticket_id"], ["created_at"]],
};

/**
 * Zendesk's account export. Header texts: the vendor's help page 4408886165402 and a real file;
 * capitals vary and any column may be absent.
 */
export const zendeskProfile: TicketProfile = {
  id: "zendesk",
  headers: new Map<string, ColumnRole>([
    ["id", "ticket_id"],
    ["requester id", "requester_key"],
    ["group", "team"],
    ["status", "status"],
    ["priority", "priority"],
    ["via", "channel"],
    ["created at", "created_at"],
    ["updated at", "last_updated_at"],
    ["solved at", "last_solved_at"],
    ["satisfaction score", "satisfaction_score"],
    ["reopens", "reopen_count"],
    ["replies", "agent_public_reply_count"],
    ["resolution time", "solve_hours"],
    ["first reply time in minutes", "reply_minutes"],
    ["first reply time in minutes within business hours", "reply_business_minutes"],
    ["first resolution time in minutes", "first_solve_minutes"],
    ["first resolution time in minutes within business hours", "first_solve_business_minutes"],
    ["full resolution time in minutes", "full_solve_minutes"],
  ]),
  signs: [["ticket_id"], ["created_at"], ["requester_key", "channel", "last_solved_at"]],
};

/** Columns of Zendesk's export that are known and deliberately not read: people, text, or waits. */
export const zendeskIgnored: ReadonlySet<string> = new Set([
  "summation column",
  "requester",
  "requester external id",
  "requester email",
  "requester domain",
  "submitter",
  "assignee",
  "subject",
  "tags",
  "ticket type",
  "assigned at",
  "initially assigned at",
  "organization",
  "due date",
  "group stations",
  "assignee stations",
  "full resolution time in minutes within business hours",
  "agent wait time in minutes",
  "agent wait time in minutes within business hours",
  "requester wait time in minutes",
  "requester wait time in minutes within business hours",
  "on hold time in minutes",
  "on hold time in minutes within business hours",
]);

export const ticketProfiles: readonly TicketProfile[] = [canonicalProfile, zendeskProfile];

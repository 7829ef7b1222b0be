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

export const instantColumns = [
  ["first_public_agent_reply_at", "repliedAfter"],
  ["first_solved_at", "firstSolvedAfter"],
  ["last_solved_at", "lastSolvedAfter"],
  ["closed_at", "closedAfter"],
  ["last_updated_at", "updatedAfter"],
] as const;

export const numberColumns = [
  ["reopen_count", "reopens"],
  ["agent_public_reply_count", "replies"],
  ["contact_session_count", "sessions"],
  ["nps_value", "nps"],
  ["handle_seconds", "handleSeconds"],
  ["sla_first_target_seconds", "slaTargetSeconds"],
] as const satisfies readonly (readonly [ColumnRole, TicketField])[];

export const truthColumns = [
  ["ai_involved", "aiInvolved"],
  ["ai_resolved", "aiResolved"],
  ["csat_offered", "csatOffered"],
  ["sla_first_met", "slaMet"],
] as const satisfies readonly (readonly [ColumnRole, TicketField])[];

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

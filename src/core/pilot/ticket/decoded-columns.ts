import type { RowFields } from "./row-fields.ts";

export type DecodedColumns = ReturnType<typeof decodedColumns>;

/**
 * The columns of the file that a ticket is read from, looked up once.
 *
 * @example decodedColumns(fields).created.place // 1: the second column
 */
export function decodedColumns(fields: RowFields) {
  return {
    id: fields.column("ticket_id"),
    requester: fields.column("requester_key"),
    created: fields.column("created_at"),
    replied: fields.column("first_public_agent_reply_at"),
    firstSolved: fields.column("first_solved_at"),
    lastSolved: fields.column("last_solved_at"),
    closed: fields.column("closed_at"),
    updated: fields.column("last_updated_at"),
    exported: fields.column("exported_at"),
    handoff: fields.column("handoff_at"),
    reopens: fields.column("reopen_count"),
    replies: fields.column("agent_public_reply_count"),
    sessions: fields.column("contact_session_count"),
    handle: fields.column("handle_seconds"),
    target: fields.column("sla_first_target_seconds"),
    aiInvolved: fields.column("ai_involved"),
    aiResolved: fields.column("ai_resolved"),
    slaMet: fields.column("sla_first_met"),
    status: fields.column("status"),
    channel: fields.column("channel"),
    topic: fields.column("topic"),
    initiatedBy: fields.column("initiated_by"),
    exclusion: fields.column("exclusion_reason"),
    aiKind: fields.column("ai_resolution_kind"),
  };
}

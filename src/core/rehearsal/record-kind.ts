/** One kind of record of an export: its fields, what tells its rows apart, and what they hang on. */
export type RecordKind = {
  id: string;
  isMandatory: boolean;
  /** First the key by which old and new rows are matched. */
  key: readonly string[];
  required: readonly string[];
  recommended: readonly string[];
  /** A column that names a row of another kind. */
  parent: { column: string; kind: string; parentColumn: string } | null;
};

function kind(
  id: string,
  isMandatory: boolean,
  key: string,
  required: string,
  recommended = "",
  parent: RecordKind["parent"] = null,
): RecordKind {
  const words = (text: string) => (text === "" ? [] : text.split(" "));
  const fields = { key: words(key), required: words(required), recommended: words(recommended) };
  return { id, isMandatory, ...fields, parent };
}

const ofTicket = { column: "ticket_id", kind: "tickets", parentColumn: "ticket_id" };

/** The field table: what a full export holds, kind by kind. Times are UTC instants. */
export const recordKinds: readonly RecordKind[] = [
  kind(
    "tickets",
    true,
    "ticket_id",
    "ticket_id source_system created_at status channel requester_key last_updated_at exported_at",
    "first_public_agent_reply_at last_solved_at closed_at priority topic agent_key team reopen_count language brand",
  ),
  kind(
    "thread-messages",
    true,
    "message_id",
    "message_id ticket_id at actor_kind visibility body",
    "channel_message_id reply_to deleted_flag",
    ofTicket,
  ),
  kind(
    "internal-notes",
    true,
    "message_id",
    "message_id ticket_id at actor_kind visibility body",
    "",
    ofTicket,
  ),
  kind("attachments", true, "file_id", "file_id message_id name bytes sha256", "mime_type", {
    column: "message_id",
    kind: "thread-messages",
    parentColumn: "message_id",
  }),
  kind(
    "customers-channel-ids",
    true,
    "channel channel_user_id",
    "customer_id channel channel_user_id provider_or_page_id consent_state",
    "merged_into retention_until",
  ),
  kind("tags-custom-fields", true, "ticket_id field value", "ticket_id field value", "", ofTicket),
  kind("csat-answers", true, "ticket_id at", "ticket_id value scale_max at", "comment", ofTicket),
  kind("users-roles", true, "user_id", "user_id role active", "team"),
  kind("audit-events", false, "event_id", "event_id at actor action"),
  kind(
    "sla-timestamps",
    false,
    "ticket_id due_at",
    "ticket_id target_seconds calendar_id due_at met",
    "paused_seconds",
    ofTicket,
  ),
  kind("canned-replies", false, "reply_id", "reply_id title body"),
  kind("automations", false, "rule_id", "rule_id title condition action"),
  kind(
    "articles",
    false,
    "article_id",
    "article_id title body revision updated_at owner",
    "review_by locale",
  ),
  kind("call-recordings", false, "call_id", "call_id ticket_id at seconds consent", "", ofTicket),
  kind(
    "ai-transcripts",
    false,
    "message_id",
    "message_id ticket_id at actor_kind body",
    "",
    ofTicket,
  ),
];

/**
 * The record kind of this id; null when the field table has none.
 *
 * @example recordKind("tickets")?.key // ["ticket_id"]
 */
export function recordKind(id: string): RecordKind | null {
  return recordKinds.find((one) => one.id === id) ?? null;
}

import { selected } from "./named-piece.ts";
import { quotedText } from "./sql-text.ts";

/** 16-bit fields of a ticket hold no more; replies beyond it do not matter. */
const small = (value: string) => `least(${value}, 32767)`;
const word = "LowCardinality(String)";

/** What is kept of each row: name, value and type, as narrow as its values allow. */
const kept: readonly (readonly [name: string, value: string, type: string])[] = [
  ["id", "id", "UInt64"],
  ["requester", "requester", "UInt64"],
  ["is_named_requester", "is_named_requester", "UInt8"],
  ["created_at", "created_second", "Int64"],
  ["reply_after", "reply_after", "Int32"],
  ["first_solve_after", "first_solve_after", "Int32"],
  ["last_solve_after", "last_solve_after", "Int32"],
  ["update_after", "update_after", "Int32"],
  ["handover_after", "handover_after", "Int32"],
  ["vendor_reply_seconds", "vendor_reply_seconds", "Int32"],
  ["exported_at", "exported_second", "Int64"],
  ["latest_at", "latest_second", "Int64"],
  ["reopens", small("reopen_count_number"), "Int16"],
  ["replies", small("agent_public_reply_count_number"), "Int16"],
  ["sessions", small("contact_session_count_number"), "Int16"],
  ["nps", "least(nps_value_number, 100)", "Int8"],
  ["handle_seconds", "handle_seconds_number", "Int32"],
  ["sla_target_seconds", "sla_first_target_seconds_number", "Int32"],
  ["ai_involved", "ai_involved_truth", "Int8"],
  ["ai_resolved", "ai_resolved_truth", "Int8"],
  ["sla_met", "sla_first_met_truth", "Int8"],
  ["csat", "least(mark, 101)", "Int8"],
  ["csat_scale", "if(mark = -1, -1, least(mark_scale, 101))", "Int8"],
  ["is_csat_offered", "mark >= 0 OR csat_offered_truth = 1", "UInt8"],
  ["state", "state", word],
  ["said_reason", "said_reason", word],
  ["initiator", "initiator", word],
  ["channel", "channel_id", word],
  ["topic", "topic", word],
  ["is_outbound", "is_outbound", "UInt8"],
  ["is_confirmed", "is_confirmed", "UInt8"],
  ["is_text", "is_text", "UInt8"],
  ["vendor_clock", "vendor_frt_clock", word],
  ["unknown_status", "unknown_status", word],
  ["unknown_exclusion_reason", "unknown_exclusion_reason", word],
  ["unknown_initiated_by", "unknown_initiated_by", word],
  ["fault", "fault", word],
];

/**
 * One narrow line per row: everything after this looks at it several times.
 *
 * @example readSql().includes("AS fault") // true
 */
export function readSql(): string {
  return selected(
    "parsed",
    kept.map(([name, value, type]) => `CAST(${value}, ${quotedText(type)}) AS ${name}`),
  );
}

import { exclusionMeanings, initiators, statusMeanings } from "../ticket/word-meaning.ts";
import { selected, withMore } from "./named-piece.ts";
import { wordSql } from "./read-values.ts";
import type { ReadColumn, SourceColumns } from "./source-columns.ts";
import { quotedText, textList } from "./sql-text.ts";

/** What is kept of each row: as narrow as its values allow, and nothing of what a source lacks. */
interface KeptValue {
  name: string;
  value: string;
  type: string;
  /** Columns without all of which the value is `absent`; none: it is always kept. */
  from: readonly ReadColumn[];
  absent: string;
}

/** 16-bit fields of a ticket hold no more; replies beyond it do not matter. */
const small = (value: string) => `least(${value}, 32767)`;

function kept(
  name: string,
  [value, type]: readonly [value: string, type: string],
  from: readonly ReadColumn[],
  absent = "-1",
): KeptValue {
  return { name, value, type, from, absent };
}

function seconds(name: string, value: string, ...from: ReadColumn[]): KeptValue {
  return kept(name, [value, "Int32"], from);
}

function word(name: string, value: string, from: ReadColumn, absent = ""): KeptValue {
  const text = `toLowCardinality(${quotedText(absent)})`;
  return kept(name, [value, "LowCardinality(String)"], [from], text);
}

const truth = (name: string, from: ReadColumn) => kept(name, [`${from}_truth`, "Int8"], [from]);
const count = (name: string, from: ReadColumn) =>
  kept(name, [small(`${from}_number`), "Int16"], [from]);

/** Times of the export are looked at only where the plan does not say when it was made. */
const exportTimes: readonly KeptValue[] = [
  kept("exported_at", ["exported_at_second", "Int64"], ["exported_at"]),
  kept("latest_at", ["latest_second", "Int64"], []),
];

const values: readonly KeptValue[] = [
  kept("id", ["id", "UInt64"], []),
  kept("requester", ["requester", "UInt64"], ["requester_key"], "toUInt64(0)"),
  kept("is_named_requester", ["is_named_requester", "UInt8"], ["requester_key"], "0"),
  kept("created_at", ["created_at_second", "Int64"], []),
  seconds("reply_after", "reply_after", "first_public_agent_reply_at"),
  seconds("first_solve_after", "first_solve_after", "first_solved_at"),
  seconds("last_solve_after", "last_solve_after", "first_solved_at", "last_solved_at", "closed_at"),
  seconds("update_after", "update_after", "last_updated_at"),
  seconds("handover_after", "handover_after", "handoff_at"),
  seconds("vendor_reply_seconds", "vendor_reply_seconds", "vendor_frt_value"),
  seconds("vendor_first_solve", "vendor_first_solve", "vendor_first_resolution_minutes"),
  seconds(
    "vendor_business_solve",
    "vendor_business_solve",
    "vendor_first_resolution_business_minutes",
  ),
  count("reopens", "reopen_count"),
  count("replies", "agent_public_reply_count"),
  count("sessions", "contact_session_count"),
  kept("nps", ["least(nps_value_number, 100)", "Int8"], ["nps_value"]),
  seconds("handle_seconds", "handle_seconds_number", "handle_seconds"),
  seconds("sla_target_seconds", "sla_first_target_seconds_number", "sla_first_target_seconds"),
  truth("ai_involved", "ai_involved"),
  truth("ai_resolved", "ai_resolved"),
  truth("sla_met", "sla_first_met"),
  kept("csat", ["least(mark, 101)", "Int8"], ["csat_value"]),
  kept("csat_scale", ["if(mark = -1, -1, least(mark_scale, 101))", "Int8"], ["csat_value"]),
  kept(
    "is_csat_offered",
    ["mark >= 0 OR csat_offered_truth = 1", "UInt8"],
    ["csat_value", "csat_offered"],
    "0",
  ),
  word("status", "status", "status"),
  word("exclusion_reason", "exclusion_reason", "exclusion_reason"),
  word("initiated_by", "initiated_by", "initiated_by"),
  word("channel", "channel_id", "channel", "unknown"),
  word("topic", "topic", "topic"),
  kept("is_outbound", ["is_outbound", "UInt8"], []),
  kept("is_confirmed", ["is_confirmed", "UInt8"], ["ai_resolution_kind"], "0"),
  kept("is_text", ["is_text", "UInt8"], []),
  word("vendor_clock", "vendor_frt_clock", "vendor_frt_clock"),
  kept("fault", ["fault", "UInt16"], []),
];

const isKept = (columns: SourceColumns) => (value: KeptValue) =>
  value.from.length === 0 || value.from.some((column) => columns.has(column));

/**
 * One narrow line per row: everything after this looks at it several times. Values that no column of
 * the source could hold are not kept. `isCutKnown`: the plan says when the export was made.
 *
 * @example readSql(columns, true).includes("AS fault") // true
 */
export function readSql(columns: SourceColumns, isCutKnown: boolean): string {
  const all = isCutKnown ? values : [...values, ...exportTimes];
  const lines = all
    .filter(isKept(columns))
    .map(({ name, value, type }) => `CAST(${value}, ${quotedText(type)}) AS ${name}`);
  return selected("parsed", lines);
}

/** A word column's meaning, from a table of meanings. */
function meaningSql(column: string, meanings: ReadonlyMap<string, string>): string {
  return `transform(${wordSql(column)}, [${textList(meanings.keys())}], [${textList(meanings.values())}], '')`;
}

const initiatorWords = new Map(
  [...initiators].map(([word, isCustomer]) => [word, isCustomer ? "customer" : "staff"]),
);

/**
 * The same with what was not kept, as one value for all rows, and with what the words mean.
 *
 * @example rowsSql(columns, true).includes("AS state") // true
 */
export function rowsSql(columns: SourceColumns, isCutKnown: boolean): string {
  const missing = values.filter((value) => !isKept(columns)(value));
  const times = isCutKnown ? exportTimes : exportTimes.filter((value) => !isKept(columns)(value));
  const constants = [...missing, ...times].map(({ name, absent }) => `${absent} AS ${name}`);
  const whole = constants.length === 0 ? "read" : `(\n${withMore("read", constants)})`;
  return withMore(whole, [
    `${meaningSql("status", statusMeanings)} AS state`,
    `${meaningSql("exclusion_reason", exclusionMeanings)} AS said_reason`,
    `${meaningSql("initiated_by", initiatorWords)} AS initiator`,
  ]);
}

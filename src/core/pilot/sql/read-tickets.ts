import { exclusionMeanings, initiators, statusMeanings } from "../ticket/word-meaning.ts";
import { type NamedPiece, selected, withMore } from "./named-piece.ts";
import { instantPieces, numberSql, truthSql, wordSql } from "./read-values.ts";
import {
  instantColumns,
  type ReadColumn,
  type SourceColumns,
  sourceCells,
} from "./source-columns.ts";
import { isOneOf, textList } from "./sql-text.ts";
import type { Step } from "./step-table.ts";

/** What the rows are read with. */
export interface ReadOptions {
  columns: SourceColumns;
  /** Where the rows are: a table, or a table function. */
  from: string;
  /** Times without zone are read on this clock. */
  wall: readonly Step[];
  namedRequesters: readonly string[];
  channelMap: ReadonlyMap<string, string>;
  outbound: ReadonlySet<string>;
}

const countColumns = [
  "reopen_count",
  "agent_public_reply_count",
  "contact_session_count",
  "nps_value",
  "handle_seconds",
  "sla_first_target_seconds",
] as const;

const truthColumns = ["ai_involved", "ai_resolved", "csat_offered", "sla_first_met"] as const;

/** Events of a ticket, which cannot come before its creation. */
const events: ReadonlySet<ReadColumn> = new Set([
  "first_public_agent_reply_at",
  "first_solved_at",
  "last_solved_at",
  "closed_at",
  "last_updated_at",
]);

/**
 * The export as text, cell by cell, under the canonical names.
 *
 * @example cellsSql(options).startsWith("SELECT") // true
 */
export function cellsSql({ columns, from }: ReadOptions): string {
  return selected(from, sourceCells(columns));
}

function presentInstants(columns: SourceColumns): ReadColumn[] {
  return instantColumns.filter((column) => columns.has(column));
}

/**
 * Every date as seconds since 1970, in one list, and what is wrong with the first bad one.
 *
 * @example datePieces(options).at(-1)?.name // "checked"
 */
export function datePieces({ columns, wall }: ReadOptions): NamedPiece[] {
  const present = presentInstants(columns);
  const isEvent = present.map((column) => Number(events.has(column))).join(", ");
  const isFirst = present.map((column) => Number(column === "created_at")).join(", ");
  const faults = `arrayMap((at, is_event, is_first) -> multiIf(is_first AND at = -1, -7, at < -1, at, is_event AND at >= 0 AND at < instants[1], -6, 0), instants, [${isEvent}], [${isFirst}])`;
  return [
    ...instantPieces("cells", present.join(", "), wall),
    { name: "dates_checked", sql: withMore("dated", [`${faults} AS date_faults`]) },
    {
      name: "checked",
      sql: withMore("dates_checked", [
        "arrayFirstIndex(code -> code != 0, date_faults) AS bad_date",
      ]),
    },
  ];
}

/** What can make a row unusable, in the order in which a reader checks it: condition and name. */
function faultChecks(): readonly (readonly [condition: string, name: string])[] {
  const unreadable = (column: string, value: string) =>
    [`${value} = -2`, `unreadable-number ${column}`] as const;
  return [
    ["ticket_id = ''", "ticket-value-missing ticket_id"],
    ["bad_date > 0", ""],
    ...countColumns.map((column) => unreadable(column, `${column}_number`)),
    ...truthColumns.map((column) => unreadable(column, `${column}_truth`)),
    ["nps_value_number > 10", "rating-out-of-scale nps_value"],
    unreadable("csat_value", "mark"),
    unreadable("csat_scale_max", "mark_scale_said"),
    ["mark > mark_scale OR mark_scale > 100", "rating-out-of-scale csat_value"],
    unreadable("vendor_frt_value", "vendor_number"),
  ];
}

/**
 * What first makes a row unusable, as `code column`; empty for a good row. By way of a list, because
 * a chain of conditions is looked at row by row.
 */
function faultSql(columns: SourceColumns): string[] {
  const codes = "[-2, -3, -4, -5, -6, -7]";
  const names =
    "['impossible-date', 'minguo-date', 'spreadsheet-date', 'unreadable-date', 'event-before-creation', 'ticket-value-missing']";
  const date = `concat(transform(date_faults[bad_date], ${codes}, ${names}, ''), ' ', [${textList(presentInstants(columns))}][bad_date])`;
  const checks = faultChecks();
  const conditions = checks.map(([condition]) => condition).join(", ");
  const dates = checks.findIndex(([, name]) => name === "") + 1;
  const place = `arrayFirstIndex(is_true -> is_true, [${conditions}])`;
  return [
    `${place} AS fault_place`,
    `if(fault_place = ${dates}, ${date}, [${textList(checks.map(([, name]) => name))}][fault_place]) AS fault`,
  ];
}

/** A word column's meaning, from a table of meanings. */
function meaningSql(column: string, meanings: ReadonlyMap<string, string>): string {
  return `transform(${wordSql(column)}, [${textList(meanings.keys())}], [${textList(meanings.values())}], '')`;
}

const initiatorWords = new Map(
  [...initiators].map(([word, isCustomer]) => [word, isCustomer ? "customer" : "staff"]),
);

function timesSql(columns: SourceColumns): string[] {
  const present = presentInstants(columns);
  const at = (column: ReadColumn) =>
    columns.has(column) ? `instants[${present.indexOf(column) + 1}]` : "-1";
  const after = (column: ReadColumn) =>
    columns.has(column) ? `if(${at(column)} < 0, -1, ${at(column)} - ${at("created_at")})` : "-1";
  const latest = present.filter((column) => column !== "exported_at").map(at);
  return [
    `${at("created_at")} AS created_second`,
    `toInt32(${after("first_public_agent_reply_at")}) AS reply_after`,
    `toInt32(${after("first_solved_at")}) AS first_solve_after`,
    `toInt32(greatest(if(${at("last_solved_at")} < 0, ${after("closed_at")}, ${after("last_solved_at")}), first_solve_after)) AS last_solve_after`,
    `toInt32(${after("last_updated_at")}) AS update_after`,
    `toInt32(if(${at("handoff_at")} < 0, -1, greatest(0, ${at("handoff_at")} - ${at("created_at")}))) AS handover_after`,
    `${at("exported_at")} AS exported_second`,
    `greatest(${latest.join(", ")}, -1) AS latest_second`,
  ];
}

function ratingsSql(): string[] {
  return [
    `${numberSql("csat_value")} AS mark`,
    `${numberSql("csat_scale_max")} AS mark_scale_said`,
    "if(mark_scale_said = -1, 5, mark_scale_said) AS mark_scale",
    `transform(${wordSql("substring(vendor_frt_unit, 1, 16)")}, ['s', 'seconds', 'min', 'minutes', 'h', 'hours'], [1, 1, 60, 60, 3600, 3600], 0) AS vendor_unit`,
    `${numberSql("vendor_frt_value")} AS vendor_number`,
    `if(vendor_unit = 0, -1, ${numberSql("vendor_frt_value", "vendor_unit")}) AS vendor_reply_seconds`,
  ];
}

/** What the words mean; those that nothing is known of are kept to be named. */
function wordsSql(options: ReadOptions): string[] {
  const unknown = (column: string, meaning: string) =>
    `if(${meaning} = '' AND ${column} != '', ${column}, '') AS unknown_${column}`;
  return [
    `${meaningSql("status", statusMeanings)} AS state`,
    `${meaningSql("exclusion_reason", exclusionMeanings)} AS said_reason`,
    `${meaningSql("initiated_by", initiatorWords)} AS initiator`,
    unknown("status", "state"),
    unknown("exclusion_reason", "said_reason"),
    unknown("initiated_by", "initiator"),
    `${channelSql(options)} AS channel_id`,
    `(${isOneOf("channel", options.outbound)} OR ${isOneOf("channel_id", options.outbound)}) AS is_outbound`,
    "lowerUTF8(ai_resolution_kind) = 'confirmed' AS is_confirmed",
    `isValidUTF8(concat(channel, topic, status)) AS is_text`,
  ];
}

/** The channel after the plan's map; `unknown` where the cell is empty. */
function channelSql({ channelMap }: ReadOptions): string {
  const plain = "if(channel = '', 'unknown', channel)";
  if (channelMap.size === 0) return plain;
  const [words, ids] = [textList(channelMap.keys()), textList(channelMap.values())];
  return `if(channel IN (${words}), transform(channel, [${words}], [${ids}], ''), ${plain})`;
}

/**
 * What the cells say, as numbers and known words, with the first fault of each row: what the
 * decoder of the stream does.
 *
 * @example valuesSql(options).includes("AS fault") // true
 */
export function valuesSql(options: ReadOptions): string {
  const lines = [
    ...timesSql(options.columns),
    ...countColumns.map((column) => `${numberSql(column)} AS ${column}_number`),
    ...truthColumns.map((column) => `${truthSql(column)} AS ${column}_truth`),
    ...ratingsSql(),
    ...wordsSql(options),
    "sipHash64(ticket_id) AS id",
    "if(requester_key = '', 0, sipHash64(requester_key)) AS requester",
    `${isOneOf("requester_key", options.namedRequesters)} AS is_named_requester`,
    ...faultSql(options.columns),
  ];
  const passed = ["topic", "vendor_frt_clock"];
  return selected("checked", [...passed, ...lines]);
}

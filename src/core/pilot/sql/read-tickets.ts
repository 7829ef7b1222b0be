import { type NamedPiece, selected, withMore } from "./named-piece.ts";
import { instantPieces, numberSql, truthSql, wordSql } from "./read-values.ts";
import { faultPieces } from "./row-faults.ts";
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

function headerOf(columns: SourceColumns, column: ReadColumn): string {
  return (columns.get(column)?.name ?? column).trim();
}

function presentInstants(columns: SourceColumns): ReadColumn[] {
  return instantColumns.filter((column) => columns.has(column));
}

/**
 * Every date as seconds since 1970, and what is wrong with the first bad one.
 *
 * @example datePieces(options).at(-1)?.name // "checked"
 */
export function datePieces({ columns, wall }: ReadOptions): NamedPiece[] {
  const present = presentInstants(columns);
  const dates = present.map((name) => ({ name, isEvent: events.has(name) }));
  const isEvent = dates.map((date) => Number(date.isEvent)).join(", ");
  const isFirst = present.map((column) => Number(column === "created_at")).join(", ");
  const ofRow = (numbers: string) => `if(is_plain, emptyArrayUInt8(), [${numbers}])`;
  // As the stream does: a cell that is no date but says the name of its column is the header again.
  const headers = textList(present.map((column) => headerOf(columns, column)));
  const ofHeader = `if(is_plain, emptyArrayString(), [${headers}])`;
  const faults = `arrayMap((at, is_event, is_first, d, header) -> multiIf(is_first AND at = -1, -7, at < -1 AND d = header, -8, at < -1, at, is_event AND at >= 0 AND at < instants[1], -6, 0), instants, ${ofRow(isEvent)}, ${ofRow(isFirst)}, dates, ${ofHeader})`;
  return [
    ...instantPieces("cells", dates, wall),
    { name: "dates_checked", sql: withMore("dated", [`${faults} AS date_faults`]) },
    {
      name: "checked",
      sql: withMore("dates_checked", [
        "arrayFirstIndex(code -> code != 0, date_faults) AS bad_date",
        ...present.map(
          (column, index) =>
            `if(is_plain, ${column}_moment, instants[${index + 1}]) AS ${column}_second`,
        ),
      ]),
    },
  ];
}

function timesSql(columns: SourceColumns): string[] {
  const at = (column: ReadColumn) => (columns.has(column) ? `${column}_second` : "-1");
  const after = (column: ReadColumn) =>
    columns.has(column) ? `if(${at(column)} < 0, -1, ${at(column)} - ${at("created_at")})` : "-1";
  const present = presentInstants(columns);
  const latest = present.filter((column) => column !== "exported_at").map(at);
  const first = after("first_solved_at");
  return [
    `toInt32(${after("first_public_agent_reply_at")}) AS reply_after`,
    `toInt32(${first}) AS first_solve_after`,
    `toInt32(greatest(if(${at("last_solved_at")} < 0, ${after("closed_at")}, ${after("last_solved_at")}), ${first})) AS last_solve_after`,
    `toInt32(${after("last_updated_at")}) AS update_after`,
    `toInt32(if(${at("handoff_at")} < 0, -1, greatest(0, ${at("handoff_at")} - ${at("created_at")}))) AS handover_after`,
    `greatest(${latest.join(", ")}, -1) AS latest_second`,
  ];
}

/** Numbers of the cells, each from its cell alone, so that a dictionary is asked once per word. */
function numbersSql(): string[] {
  const vendorUnit = `transform(${wordSql("substring(vendor_frt_unit, 1, 16)")}, ['s', 'seconds', 'min', 'minutes', 'h', 'hours'], [1, 1, 60, 60, 3600, 3600], 0)`;
  return [
    ...countColumns.map((column) => `${numberSql(column)} AS ${column}_number`),
    ...truthColumns.map((column) => `${truthSql(column)} AS ${column}_truth`),
    `${numberSql("csat_value")} AS mark`,
    `${numberSql("csat_scale_max")} AS mark_scale_said`,
    `${numberSql("vendor_frt_value")} AS vendor_number`,
    `${vendorUnit} AS vendor_unit`,
    `${numberSql("vendor_first_resolution_minutes")} AS vendor_first_minutes`,
    `${numberSql("vendor_first_resolution_business_minutes")} AS vendor_business_minutes`,
    `${numberSql("vendor_first_resolution_minutes", "60")} AS vendor_first_solve`,
    `${numberSql("vendor_first_resolution_business_minutes", "60")} AS vendor_business_solve`,
  ];
}

function channelSql({ channelMap }: ReadOptions): string {
  const [words, ids] = [
    textList([...channelMap.keys(), ""]),
    textList([...channelMap.values(), "unknown"]),
  ];
  return `transform(channel, [${words}], [${ids}])`;
}

/** Words that stand for themselves, and what is asked of them. */
function wordsSql(options: ReadOptions): string[] {
  const { columns } = options;
  const texts = (["channel", "topic", "status"] as const).filter((column) => columns.has(column));
  const isText = texts.map((column) => `isValidUTF8(${column})`).join(" AND ");
  return [
    "ticket_id, status, exclusion_reason, initiated_by, topic, vendor_frt_value, vendor_frt_clock",
    `${channelSql(options)} AS channel_id`,
    `${isOneOf("channel", options.outbound)} AS is_outbound_word`,
    "lowerUTF8(ai_resolution_kind) = 'confirmed' AS is_confirmed",
    `(${isText || "1"}) AS is_text`,
  ];
}

/**
 * What the cells say, as numbers and words, with the first fault of each row: what the decoder of
 * the stream does. The last piece is `parsed`.
 *
 * @example valuePieces(options).at(-1)?.name // "parsed"
 */
export function valuePieces(options: ReadOptions): NamedPiece[] {
  const { columns, outbound, namedRequesters } = options;
  const seconds = presentInstants(columns).map((column) => `${column}_second`);
  const lines = [
    ["bad_date, date_faults", ...seconds].join(", "),
    ...timesSql(columns),
    ...numbersSql(),
    ...wordsSql(options),
    "sipHash64(ticket_id) AS id",
    "if(requester_key = '', 0, sipHash64(requester_key)) AS requester",
    `${isOneOf("requester_key", namedRequesters)} AS is_named_requester`,
  ];
  const derived = [
    `(is_outbound_word OR ${isOneOf("channel_id", outbound)}) AS is_outbound`,
    "if(mark_scale_said = -1, 5, mark_scale_said) AS mark_scale",
    `if(vendor_unit = 0, -1, ${numberSql("vendor_frt_value", "vendor_unit")}) AS vendor_reply_seconds`,
  ];
  return [
    { name: "valued", sql: selected("checked", lines) },
    { name: "derived", sql: withMore("valued", derived) },
    ...faultPieces(columns, "derived"),
  ];
}

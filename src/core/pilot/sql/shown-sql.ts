import type { TicketPlan } from "../ticket-plan.ts";
import { dayOfText } from "../time/calendar-day.ts";
import { faultNameSql } from "./row-faults.ts";
import type { SourceColumns } from "./source-columns.ts";
import { quotedText, textList } from "./sql-text.ts";
import type { FileColumns } from "./statement-options.ts";

/** Columns of an answer that a part has no use for. */
const head = (part: string) => `SELECT '${part}' AS part, toInt32(0) AS day, '' AS channel`;
const noKeys = "CAST([], 'Array(Int64)') AS keys";

/** Fewer tickets than this are no bulk, whatever their share; nobody else can have 2 % of all. */
const leastTickets = 20;
const mostRequesters = 50;

/**
 * How many tickets have the requesters with most of them, by period, without a word of who they are?
 *
 * @example bulkSql(plan).includes("GROUP BY requester") // true
 */
export function bulkSql({ periods }: TicketPlan): string {
  const inside = periods.map(({ window }) =>
    window === null
      ? "countIf(is_before_cut)"
      : `countIf(day BETWEEN ${dayOfText(window.from)} AND ${dayOfText(window.to)})`,
  );
  return [
    `${head("bulk")}, '' AS topic, name, ${noKeys}, [toInt64(tickets)] AS counts`,
    "FROM (",
    `  SELECT [${inside.join(", ")}] AS by_period FROM known`,
    "  WHERE reason = '' AND requester != 0",
    `  GROUP BY requester HAVING count() >= ${leastTickets})`,
    `ARRAY JOIN [${textList(periods.map(({ period }) => period))}] AS name, by_period AS tickets`,
    `WHERE tickets >= ${leastTickets}`,
    `ORDER BY tickets DESC LIMIT ${mostRequesters} BY name`,
  ].join("\n");
}

/** Numbers of the facts that the answer carries, by name. */
const numbers = {
  rows: "all_rows",
  "bad-rows": "bad_rows",
  "cut-at": "cut_at",
  "first-export": "first_export",
  "last-export": "last_export",
  "not-text": "not_text",
  "replies-compared": "replies_compared",
  "replies-agreed": "replies_agreed",
};

/** What else the answer says of the file as a whole, in words. */
export interface StatedFacts {
  /** Of plan and definitions, so that an answer is not read by others. */
  fingerprint: string;
  has: FileColumns;
  /** First and last solves are one and the same, and were counted once. */
  isOneSolve: boolean;
}

/**
 * What is to be said of the file as a whole: rows, how the cut and the first reply are known, which
 * columns it has, and words that nothing is known of.
 *
 * @example factsShownSql({ fingerprint: "abc", has, isOneSolve: false }).includes("'rows'") // true
 */
export function factsShownSql({ fingerprint, has, isOneSolve }: StatedFacts): string {
  const counted = Object.entries(numbers).map(
    ([name, column]) => `('${name}', toInt64(${column}), '')`,
  );
  const columns = Object.entries(has).flatMap(([name, is]) =>
    is ? [`('has', 1, '${name}')`] : [],
  );
  const words = [
    "('reply-source', 1, reply_source)",
    `('fingerprint', 1, ${quotedText(fingerprint)})`,
    ...columns,
    ...(isOneSolve ? ["('has', 1, 'one-solve')"] : []),
  ];
  const unknown = (column: string, from: string) =>
    `arrayMap(w -> ('${column}', toInt64(1), w), ${from})`;
  return [
    `${head("file")}, fact.3 AS topic, fact.1 AS name, ${noKeys}, [fact.2] AS counts`,
    "FROM facts",
    "ARRAY JOIN arrayConcat(",
    `  [${[...counted, ...words].join(", ")}],`,
    `  ${unknown("status", "unknown_states")},`,
    `  ${unknown("exclusion_reason", "unknown_reasons")},`,
    `  ${unknown("initiated_by", "unknown_initiators")}) AS fact`,
  ].join("\n");
}

/**
 * How many rows have which fault in which column?
 *
 * @example faultsShownSql(columns).includes("GROUP BY fault") // true
 */
export function faultsShownSql(columns: SourceColumns): string {
  return [
    `${head("fault")}, '' AS topic, ${faultNameSql(columns, "fault")} AS name, ${noKeys}, [toInt64(count())] AS counts`,
    "FROM read WHERE fault != 0 GROUP BY fault",
  ].join("\n");
}

import { askedCounts, asksForReturns } from "../asked-counts.ts";
import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { dayOfText } from "../time/calendar-day.ts";
import { instantFromBytes } from "../time/instant-bytes.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import { type CountedIds, countedIds, countedSql, keyedSql } from "./counted-sql.ts";
import { factsSql, ofFileSql } from "./facts-sql.ts";
import { readSql, rowsSql } from "./kept-values.ts";
import { followedSql, joinedSql, knownPieces, returnedSql } from "./known-sql.ts";
import type { NamedPiece } from "./named-piece.ts";
import {
  doubledSql,
  orderedTicketsSql,
  populationSql,
  reasonsSql,
  ticketsSql,
} from "./population-sql.ts";
import { cellsSql, datePieces, type ReadOptions, valuePieces } from "./read-tickets.ts";
import { serviceTables } from "./service-time.ts";
import type { StatedFacts } from "./shown-sql.ts";
import { instantColumns, type SourceColumns } from "./source-columns.ts";
import { indented } from "./sql-text.ts";
import { serviceSql, standingSql } from "./standing-sql.ts";
import type { FileColumns } from "./statement-options.ts";
import { offsetSteps, wallSteps } from "./step-table.ts";
import { durationsSql, talliesSql } from "./ticket-counts.ts";

/** Where the rows come from. */
export interface TicketSource {
  /** A table, or a table function, already quoted. */
  from: string;
  columns: SourceColumns;
  /** How the rows are written, for files: `name = value`. */
  settings?: readonly string[];
}

/** Which columns has the source, as far as definitions depend on it? Example: `fileColumns(source).topics`. */
export function fileColumns({ columns }: TicketSource): FileColumns {
  return {
    reply: columns.has("first_public_agent_reply_at"),
    solves: columns.has("last_solved_at") || columns.has("first_solved_at"),
    topics: columns.has("topic"),
    sessions: columns.has("contact_session_count"),
    ai: columns.has("ai_involved"),
    offers: columns.has("csat_offered"),
    nps: columns.has("nps_value"),
  };
}

function cutOf({ exportedAt, zone }: TicketPlan): number | null {
  if (exportedAt === null) return null;
  const bytes = new TextEncoder().encode(exportedAt);
  return instantFromBytes(bytes, 0, bytes.length, new ZoneOffsets(zone));
}

/** Of which days are cells made? The declared ones, or all. */
function insideSql({ periods }: TicketPlan): string {
  const spans = periods.map(({ window }) =>
    window === null ? "1" : `day BETWEEN ${dayOfText(window.from)} AND ${dayOfText(window.to)}`,
  );
  return spans.join(" OR ");
}

/**
 * What is counted of this source.
 *
 * @example idsOf(settings, source).tallies[0] // "used"
 */
export function idsOf(settings: KpiSettings, { columns }: TicketSource): CountedIds {
  return countedIds(askedCounts(settings), columns.has("first_solved_at"));
}

/**
 * Who makes the cells: an engine that keeps what it has read as tables (`script`), or one statement,
 * in which a database plans a piece anew wherever it is named, so that few name any twice.
 */
export type Form = "script" | "statement";

function ticketPieces(form: Form): NamedPiece[] {
  if (form === "statement") return [{ name: "one_per_id", sql: orderedTicketsSql() }];
  return [
    { name: "doubled", sql: doubledSql(0) },
    { name: "one_per_id", sql: ticketsSql() },
  ];
}

function returnPieces(form: Form, isAsked: boolean, seconds: number): NamedPiece[] {
  if (!isAsked) return [{ name: "followed", sql: followedSql(false) }];
  if (form === "statement") return [{ name: "followed", sql: joinedSql(seconds) }];
  return [
    { name: "returned", sql: returnedSql(seconds) },
    { name: "followed", sql: followedSql(true) },
  ];
}

/**
 * All pieces of a statement, each of which builds on those before it; the last one is `counted`.
 *
 * @example statementPieces(plan, settings, source, "script").at(-1)?.name // "counted"
 */
export function statementPieces(
  plan: TicketPlan,
  settings: KpiSettings,
  source: TicketSource,
  form: Form,
): NamedPiece[] {
  const has = fileColumns(source);
  const offsets = offsetSteps(new ZoneOffsets(plan.zone));
  const wall = wallSteps(offsetSteps(new ZoneOffsets(plan.exportZone)));
  const service = settings.businessClock ? serviceTables(settings.businessClock) : null;
  const options = { settings, has, hasService: service !== null };
  const isFollowed = asksForReturns(askedCounts(settings)) && source.columns.has("requester_key");
  const ids = idsOf(settings, source);
  const isCutKnown = plan.exportedAt !== null;
  const read: ReadOptions = {
    columns: source.columns,
    from: source.from,
    wall,
    namedRequesters: plan.excludeRequesters.map((name) => name.trim()),
    channelMap: plan.channelMap,
    outbound: plan.outboundChannels,
  };
  return [
    { name: "cells", sql: cellsSql(read) },
    ...datePieces(read),
    ...valuePieces(read),
    { name: "read", sql: readSql(source.columns, isCutKnown) },
    { name: "rows", sql: rowsSql(source.columns, isCutKnown) },
    { name: "facts", sql: factsSql(cutOf(plan), has) },
    ...ticketPieces(form),
    { name: "reasoned", sql: reasonsSql(plan) },
    { name: "population", sql: populationSql(plan.bulkRequesterThreshold) },
    ...knownPieces(settings, offsets),
    ...returnPieces(form, isFollowed, settings.returnWindowSeconds),
    { name: "served", sql: serviceSql(service) },
    { name: "judged", sql: standingSql(settings, service !== null, insideSql(plan)) },
    { name: "keyed", sql: keyedSql(ids, durationsSql(options)) },
    { name: "counted", sql: countedSql(ids, talliesSql(options), durationsSql(options)) },
  ];
}

function constantsOf({ businessClock }: KpiSettings): string[] {
  return businessClock ? serviceTables(businessClock).constants : [];
}

/**
 * Pieces as the head of a statement, with the tables of the service clock.
 *
 * @example withClause(settings, [{ name: "one", sql: "SELECT 1" }]) // "WITH\none AS (\n  SELECT 1\n)\n"
 */
export function withClause(settings: KpiSettings, pieces: readonly NamedPiece[]): string {
  const named = pieces.map(({ name, sql }) => `${name} AS (\n${indented(sql, 2)}\n)`);
  const ofFile = pieces.some(({ name }) => name === "watched") ? [ofFileSql()] : [];
  const all = [...constantsOf(settings), ...named, ...ofFile];
  return all.length === 0 ? "" : `WITH\n${all.join(",\n")}\n`;
}

/**
 * Rows of an answer with their columns in one order.
 *
 * @example answerOf("SELECT 1").startsWith("SELECT part") // true
 */
export function answerOf(sql: string): string {
  return `SELECT part, day, channel, topic, name, keys, counts FROM (\n${indented(sql, 2)}\n)`;
}

/**
 * Settings only where they are needed: many a user may not change any.
 *
 * @example settingsOf({ from: "t", columns: new Map() }) // ""
 */
export function settingsOf(
  { settings = [], columns }: TicketSource,
  more: readonly string[] = [],
): string {
  const isGuessed = instantColumns.some((column) => columns.get(column)?.type === null);
  const all = [...(isGuessed ? ["date_time_output_format = 'iso'"] : []), ...settings, ...more];
  return all.length === 0 ? "" : `\nSETTINGS ${all.join(", ")}`;
}

/**
 * What an answer says of this source besides its numbers.
 *
 * @example statedFacts("", settings, source).isOneSolve // false
 */
export function statedFacts(
  fingerprint: string,
  settings: KpiSettings,
  source: TicketSource,
): StatedFacts {
  const isOneSolve =
    askedCounts(settings).histograms.has("first-solved") && !source.columns.has("first_solved_at");
  return { fingerprint, has: fileColumns(source), isOneSolve };
}

import { askedCounts, asksForReturns } from "../asked-counts.ts";
import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { dayOfText } from "../time/calendar-day.ts";
import { instantFromBytes } from "../time/instant-bytes.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import {
  type CountedIds,
  countedIds,
  countedSql,
  keyedSql,
  packedCellsSql,
  shownCellsSql,
} from "./counted-sql.ts";
import { factsSql } from "./facts-sql.ts";
import { readSql, rowsSql } from "./kept-values.ts";
import { followedSql, knownPieces, returnedSql } from "./known-sql.ts";
import type { NamedPiece } from "./named-piece.ts";
import { planFingerprint } from "./plan-fingerprint.ts";
import { doubledSql, populationSql, reasonsSql, ticketsSql } from "./population-sql.ts";
import { cellsSql, datePieces, type ReadOptions, valuePieces } from "./read-tickets.ts";
import { serviceTables } from "./service-time.ts";
import { bulkSql, factsShownSql, faultsShownSql } from "./shown-sql.ts";
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

function idsOf(settings: KpiSettings, { columns }: TicketSource): CountedIds {
  return countedIds(askedCounts(settings), columns.has("first_solved_at"));
}

function pieces(plan: TicketPlan, settings: KpiSettings, source: TicketSource): NamedPiece[] {
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
    { name: "doubled", sql: doubledSql() },
    { name: "one_per_id", sql: ticketsSql() },
    { name: "reasoned", sql: reasonsSql(plan) },
    { name: "population", sql: populationSql(plan.bulkRequesterThreshold) },
    ...knownPieces(settings, offsets),
    ...(isFollowed ? [{ name: "returned", sql: returnedSql(settings.returnWindowSeconds) }] : []),
    { name: "followed", sql: followedSql(isFollowed) },
    { name: "served", sql: serviceSql(service) },
    { name: "judged", sql: standingSql(settings, service !== null, insideSql(plan)) },
    { name: "keyed", sql: keyedSql(ids, durationsSql(options)) },
    { name: "counted", sql: countedSql(ids, talliesSql(options), durationsSql(options)) },
  ];
}

/** Pieces that are worth keeping where rows are slow to read again. */
const worthKeeping = ["read", "facts", "doubled", "returned"];

function withClause(constants: readonly string[], pieces: readonly NamedPiece[]): string {
  const named = pieces.map(({ name, sql }) => `${name} AS (\n${indented(sql, 2)}\n)`);
  const all = [...constants, ...named];
  return all.length === 0 ? "" : `WITH\n${all.join(",\n")}\n`;
}

const answerOf = (sql: string) =>
  `SELECT part, day, channel, topic, name, keys, counts FROM (\n${indented(sql, 2)}\n)`;

/** Settings only where they are needed: many a user may not change any. */
function settingsOf({ settings = [], columns }: TicketSource, more: readonly string[] = []) {
  const isGuessed = instantColumns.some((column) => columns.get(column)?.type === null);
  const all = [...(isGuessed ? ["date_time_output_format = 'iso'"] : []), ...settings, ...more];
  return all.length === 0 ? "" : `\nSETTINGS ${all.join(", ")}`;
}

function statedFacts(fingerprint: string, settings: KpiSettings, source: TicketSource) {
  const isOneSolve =
    askedCounts(settings).histograms.has("first-solved") && !source.columns.has("first_solved_at");
  return { fingerprint, has: fileColumns(source), isOneSolve };
}

/**
 * The statement that makes the cells of a ticket table, in the dialect of ClickHouse.
 *
 * @example ticketStatement(plan, settings, source).startsWith("WITH") // true
 */
export function ticketStatement(plan: TicketPlan, kpis: KpiSettings, source: TicketSource): string {
  const all = pieces(plan, kpis, source);
  const facts = statedFacts(planFingerprint(plan, kpis), kpis, source);
  const answers = [
    shownCellsSql(idsOf(kpis, source)),
    bulkSql(plan),
    factsShownSql(facts),
    faultsShownSql(source.columns),
  ];
  // Inside one SELECT, because settings at the end of a UNION belong to its last part only.
  const union = indented(answers.map(answerOf).join("\nUNION ALL\n"), 2);
  return `${withClause(constantsOf(kpis), all)}SELECT * FROM (\n${union}\n)${settingsOf(source)}`;
}

/** A statement in parts, for an engine that keeps what it has read. */
export interface TicketScript {
  /** Makes a table in memory of each piece worth keeping; run in order. */
  steps: string[];
  /** Give the rows of the answer, but for the cells. */
  answers: string[];
  /** Gives the cells, packed: see `packedStrata`. */
  cells: string;
  ids: CountedIds;
  /** The tables made, to be dropped at the end. */
  kept: readonly string[];
}

/**
 * How an engine in this process is to go about it: rows in order of requester and time are joined in
 * less room than by a table of requesters, and a file is read piece by piece, not laid into memory.
 */
const ownSettings = ["join_algorithm = 'full_sorting_merge'", "storage_file_read_method = 'pread'"];

/**
 * The same statement, with the pieces worth keeping as tables in memory, so that a file is read once.
 *
 * @example ticketScript(plan, settings, source).steps.length // 3
 */
export function ticketScript(
  plan: TicketPlan,
  kpis: KpiSettings,
  source: TicketSource,
): TicketScript {
  const all = pieces(plan, kpis, source);
  const read = all.findIndex(({ name }) => name === "read");
  const isOpen = ({ name }: NamedPiece) => !worthKeeping.includes(name);
  const constants = constantsOf(kpis);
  const settings = settingsOf(source, ownSettings);
  const stepOf = ({ name, sql }: NamedPiece) => {
    const own = all.findIndex((piece) => piece.name === name);
    const before = all.slice(own > read ? read + 1 : 0, own).filter(isOpen);
    return `CREATE TEMPORARY TABLE ${name} ENGINE = Memory AS\n${withClause(constants, before)}${sql}${settings}`;
  };
  const pending = withClause(constants, all.slice(read + 1).filter(isOpen));
  const facts = statedFacts("", kpis, source);
  const others = [factsShownSql(facts), faultsShownSql(source.columns), bulkSql(plan)];
  return {
    steps: all.filter((piece) => !isOpen(piece)).map(stepOf),
    answers: others.map((sql) => `${pending}${answerOf(sql)}${settings}`),
    cells: `${pending}${packedCellsSql()}${settings}`,
    ids: idsOf(kpis, source),
    kept: all.flatMap((piece) => (isOpen(piece) ? [] : [piece.name])),
  };
}

function constantsOf({ businessClock }: KpiSettings): string[] {
  return businessClock ? serviceTables(businessClock).constants : [];
}

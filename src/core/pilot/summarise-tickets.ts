import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Period } from "./cell.ts";
import { emptyWindows } from "./cells/empty-windows.ts";
import { buildPeriod, type ReadFile } from "./cells/period-builder.ts";
import type { KpiSettings } from "./kpi/kpi-settings.ts";
import type { Cut, PeriodCells, ReplySource } from "./period-cells.ts";
import { encodingOf, type TextEncodingName } from "./scan/cell-text.ts";
import type { FileStart } from "./scan/file-start.ts";
import { fileFindings } from "./ticket/file-findings.ts";
import { type Population, population } from "./ticket/population.ts";
import { returnedTickets } from "./ticket/returns.ts";
import type { RowReader } from "./ticket/row-reader.ts";
import type { TicketDecoder } from "./ticket/ticket-decoder.ts";
import type { TicketStore } from "./ticket/ticket-store.ts";
import { type FileFacts, TicketView } from "./ticket/ticket-view.ts";
import { type TicketWords, ticketWords } from "./ticket/ticket-words.ts";
import type { TicketPlan } from "./ticket-plan.ts";
import type { TicketSummary } from "./ticket-summary.ts";
import { instantText } from "./time/calendar-day.ts";
import { instantFromBytes } from "./time/instant-bytes.ts";
import { ZoneOffsets } from "./time/zone-offsets.ts";

/** One encoding for the whole file, decided over every distinct text that is used. */
function encodingOfFile(start: FileStart, rows: RowReader): TextEncodingName {
  if (start.encoding !== "unknown") return start.encoding;
  const words = [...(rows.decoder?.words.values() ?? [])].flatMap((column) => column.words);
  return encodingOf([...rows.headerBytes, ...words]);
}

/** When was the file exported? The plan's word, else the export's own column, else its latest time. */
function cutOf(plan: TicketPlan, decoder: TicketDecoder): Cut {
  if (plan.exportedAt !== null) {
    const bytes = new TextEncoder().encode(plan.exportedAt);
    const zone = new ZoneOffsets(plan.zone);
    return { at: instantFromBytes(bytes, 0, bytes.length, zone), source: "plan" };
  }
  if (decoder.latestExport >= 0) return { at: decoder.earliestExport, source: "column" };
  return { at: decoder.latestInstant, source: "latest-in-file" };
}

function anyAtLeast(store: TicketStore, name: "repliedAfter" | "vendorReplySeconds"): boolean {
  const column = store.column(name);
  for (let index = 0; index < store.count; index += 1) {
    if ((column[index] as number) >= 0) return true;
  }
  return false;
}

/** Instants win over durations; a duration counts only when the file says on which clock it ran. */
function replySourceOf(decoder: TicketDecoder, store: TicketStore): ReplySource {
  if (decoder.has("first_public_agent_reply_at") && anyAtLeast(store, "repliedAfter")) {
    return "instants";
  }
  if (!anyAtLeast(store, "vendorReplySeconds")) {
    return decoder.has("first_public_agent_reply_at") ? "instants" : "none";
  }
  if (decoder.has("reply_minutes")) return "vendor-calendar";
  if (decoder.has("reply_business_minutes")) return "vendor-business";
  const clocks = decoder.vendorClocks.words.slice(1).map((word) => String.fromCharCode(...word));
  const [clock, other] = clocks;
  if (other !== undefined) return "none";
  if (clock === "calendar") return "vendor-calendar";
  return clock === "business" ? "vendor-business" : "none";
}

function factsOf(decoder: TicketDecoder, store: TicketStore, cut: Cut): FileFacts {
  return {
    cutAt: cut.at,
    replySource: replySourceOf(decoder, store),
    hasSolves: decoder.has("last_solved_at") || decoder.has("first_solved_at"),
    hasTopics: decoder.has("topic"),
    hasSessions: decoder.has("contact_session_count"),
    hasAi: decoder.has("ai_involved"),
    hasOffers: decoder.has("csat_offered") || decoder.has("satisfaction_score"),
    hasNps: decoder.has("nps_value"),
  };
}

function emptyPeriod(plan: TicketPlan, period: Period, rows: RowReader): PeriodCells {
  const window = plan.periods.find((entry) => entry.period === period)?.window ?? null;
  const leftOut = rows.rows === 0 ? [] : [{ reason: "bad-row" as const, count: rows.rows }];
  return {
    period,
    file: plan.file,
    format: rows.binding?.profile.id ?? "canonical",
    zone: plan.zone,
    zoneIsDeclared: plan.zoneIsDeclared,
    window,
    washInWeeks: plan.washInWeeks,
    cut: null,
    latestCreatedAt: null,
    runInDays: 0,
    account: { rows: rows.rows, used: 0, leftOut },
    replySource: "none",
    contactsAreKnown: false,
    topicsAreKnown: false,
    requestersAreKnown: false,
    cells: [],
    controlChannels: [...plan.controlChannels].sort(),
    controlCells: [],
    backlog: [],
    bulkRequesters: [],
    reconciliations: [],
  };
}

function exportTimeFindings(plan: TicketPlan, decoder: TicketDecoder): Diagnostic[] {
  const { earliestExport, latestExport } = decoder;
  if (plan.exportedAt !== null || latestExport < 0 || earliestExport === latestExport) return [];
  const params = { found: instantText(earliestExport), expected: instantText(latestExport) };
  return [diagnose("export-times-differ", { file: plan.file, line: 1, column: 1 }, params)];
}

/** Tickets kept on the old system are returns of each other, not of the pilot's. */
function addControlReturns(view: TicketView, reasons: Population, returned: Uint8Array): void {
  const isControl = reasons.map(
    (reason, index) => reason === "control-channel" && view.createdAt(index) <= view.facts.cutAt,
  );
  for (const [index, is] of returnedTickets(view, isControl).entries()) {
    if (is === 1) returned[index] = 1;
  }
}

interface Interpreted {
  periods: PeriodCells[];
  words: TicketWords;
  doubled: number;
  empty: Diagnostic[];
}

/** Tickets of a file → its periods; null when there is no ticket to interpret. */
function interpret(
  plan: TicketPlan,
  settings: KpiSettings,
  rows: RowReader,
  encoding: TextEncodingName,
): Interpreted | null {
  const { decoder, store, binding } = rows;
  if (decoder === null || binding === null || store.count === 0) return null;
  const cut = cutOf(plan, decoder);
  const words = ticketWords(decoder, encoding, plan);
  const view = new TicketView(store, words, factsOf(decoder, store, cut), settings);
  const reasons = population(store, words, plan);
  const counts = reasons.map((reason, index) => reason === null && view.createdAt(index) <= cut.at);
  const returned = returnedTickets(view, counts);
  if (plan.controlChannels.size > 0) addControlReturns(view, reasons, returned);
  const file: ReadFile = {
    plan,
    format: binding.profile.id,
    view,
    reasons,
    returned,
    cut,
    rows: rows.rows,
    badRows: rows.badRows,
    reconciliations: decoder.reconciler.finish(),
  };
  const periods = plan.periods.map(({ period, window }) => buildPeriod(file, period, window));
  const doubled = reasons.filter((reason) => reason === "duplicate").length;
  return { periods, words, doubled, empty: emptyWindows(file, periods) };
}

/**
 * All that was read, as one answer: form, counts, periods and findings.
 *
 * @example summarise(plan, settings, rows, start, 0).periods.length // 1
 */
export function summarise(
  plan: TicketPlan,
  settings: KpiSettings,
  rows: RowReader,
  start: FileStart,
  blankLines: number,
): TicketSummary {
  const encoding = encodingOfFile(start, rows);
  const found = interpret(plan, settings, rows, encoding);
  const { decoder, binding } = rows;
  const findings =
    start.foreign === null
      ? fileFindings(plan.file, rows, encoding, found?.words ?? null, found?.doubled ?? 0)
      : [diagnose(start.foreign, { file: plan.file, line: 1, column: 1 })];
  return {
    file: plan.file,
    format: binding?.profile.id ?? null,
    encoding,
    delimiter: start.delimiter,
    prefaceRows: rows.prefaceRows,
    blankLines,
    rows: rows.rows,
    badRows: rows.badRows,
    headers: rows.headers,
    unknownColumns: binding?.unknown ?? [],
    periods: found?.periods ?? plan.periods.map(({ period }) => emptyPeriod(plan, period, rows)),
    diagnostics: [
      ...findings,
      ...(decoder ? exportTimeFindings(plan, decoder) : []),
      ...(found?.empty ?? []),
    ],
  };
}

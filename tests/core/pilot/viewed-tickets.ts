import { type KpiSettings, kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { startOf } from "../../../src/core/pilot/scan/file-start.ts";
import { RowScanner } from "../../../src/core/pilot/scan/row-scanner.ts";
import { leaveDoubled } from "../../../src/core/pilot/ticket/doubled-tickets.ts";
import { leaveOutside } from "../../../src/core/pilot/ticket/population.ts";
import { ReadTickets } from "../../../src/core/pilot/ticket/read-tickets.ts";
import { joinRequesters } from "../../../src/core/pilot/ticket/requester-join.ts";
import { RowReader } from "../../../src/core/pilot/ticket/row-reader.ts";
import type { TicketDecoder } from "../../../src/core/pilot/ticket/ticket-decoder.ts";
import { TicketFlags } from "../../../src/core/pilot/ticket/ticket-flags.ts";
import type { TicketRecords } from "../../../src/core/pilot/ticket/ticket-records.ts";
import { type TicketWords, ticketWords } from "../../../src/core/pilot/ticket/ticket-words.ts";
import { traitMeaning } from "../../../src/core/pilot/ticket/trait-meaning.ts";
import { type TicketPlan, ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { ZoneOffsets } from "../../../src/core/pilot/time/zone-offsets.ts";
import type { ExclusionReason } from "../../../src/core/schema/exclusion-reason.ts";
import { type LogRow, logText } from "./ticket-log.ts";

export interface Viewed {
  rows: RowReader;
  decoder: TicketDecoder;
  records: TicketRecords;
  words: TicketWords;
  plan: TicketPlan;
  tickets: ReadTickets;
  /** Reasons and returns, noted as the reader notes them. */
  flags: TicketFlags;
  reasons: (ExclusionReason | null)[];
}

/** Rows as tickets, seen at 2026-07-31 unless told, before any cell is made. */
export function viewed(
  log: readonly LogRow[],
  more: { plan?: Partial<TicketPlan>; settings?: KpiSettings; cut?: string } = {},
): Viewed {
  const plan = { ...ticketPlan(null, { zone: "UTC" }), ...more.plan };
  const settings = more.settings ?? kpiSettings(null);
  const rows = new RowReader(plan);
  const bytes = new TextEncoder().encode(logText(log));
  const scanner = new RowScanner(startOf(bytes, true, {}).delimiterByte, (row) => rows.read(row));
  scanner.push(bytes);
  scanner.finish();
  const { decoder, records } = rows;
  if (decoder === null || records === null) throw new Error("the log has no usable header");
  const words = ticketWords(decoder, "utf-8", plan);
  const facts = {
    cutAt: Date.parse(more.cut ?? "2026-07-31T00:00:00Z") / 1000,
    replySource: "instants",
    hasSolves: true,
    hasFirstSolves: decoder.has("first_solved_at"),
    hasTopics: decoder.has("topic"),
    hasSessions: decoder.has("contact_session_count"),
    hasAi: decoder.has("ai_involved"),
    hasOffers: decoder.has("csat_offered"),
    hasNps: decoder.has("nps_value"),
  } as const;
  const meanings = rows.traits.all.map((traits) => traitMeaning(traits, words, plan, settings));
  const [first, ...others] = meanings;
  if (first === undefined) throw new Error("the log has no usable row");
  const tickets = new ReadTickets(records, [first, ...others], facts, settings);
  const flags = new TicketFlags(tickets.count);
  leaveDoubled(tickets, decoder.ids, flags);
  tickets.settle();
  leaveOutside(tickets, plan, flags);
  joinRequesters(tickets, plan, flags, new ZoneOffsets(plan.zone), []);
  const reasons = Array.from({ length: tickets.count }, (_, index) => flags.reason(index));
  return { rows, decoder, records, words, plan, tickets, flags, reasons };
}

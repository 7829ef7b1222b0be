import { type KpiSettings, kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { startOf } from "../../../src/core/pilot/scan/file-start.ts";
import { RowScanner } from "../../../src/core/pilot/scan/row-scanner.ts";
import { population } from "../../../src/core/pilot/ticket/population.ts";
import { RowReader } from "../../../src/core/pilot/ticket/row-reader.ts";
import type { TicketDecoder } from "../../../src/core/pilot/ticket/ticket-decoder.ts";
import { TicketView } from "../../../src/core/pilot/ticket/ticket-view.ts";
import { ticketWords } from "../../../src/core/pilot/ticket/ticket-words.ts";
import { type TicketPlan, ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import type { ExclusionReason } from "../../../src/core/schema/kpi-output.ts";
import { type LogRow, logText } from "./ticket-log.ts";

export interface Viewed {
  rows: RowReader;
  decoder: TicketDecoder;
  plan: TicketPlan;
  view: TicketView;
  reasons: (ExclusionReason | null)[];
}

/** Rows as tickets in the store, seen at 2026-07-31 unless told, before any cell is made. */
export function viewed(
  log: readonly LogRow[],
  more: { plan?: Partial<TicketPlan>; settings?: KpiSettings; cut?: string } = {},
): Viewed {
  const plan = { ...ticketPlan(null, { zone: "UTC" }), ...more.plan };
  const rows = new RowReader(plan);
  const bytes = new TextEncoder().encode(logText(log));
  const scanner = new RowScanner(startOf(bytes, true, {}).delimiterByte, (row) => rows.read(row));
  scanner.push(bytes);
  scanner.finish();
  const { decoder, store } = rows;
  if (decoder === null) throw new Error("the log has no usable header");
  const words = ticketWords(decoder, "utf-8", plan);
  const facts = {
    cutAt: Date.parse(more.cut ?? "2026-07-31T00:00:00Z") / 1000,
    replySource: "instants",
    hasSolves: true,
    hasTopics: decoder.has("topic"),
    hasSessions: decoder.has("contact_session_count"),
    hasAi: decoder.has("ai_involved"),
    hasOffers: decoder.has("csat_offered"),
    hasNps: decoder.has("nps_value"),
  } as const;
  const view = new TicketView(store, words, facts, more.settings ?? kpiSettings(null));
  return { rows, decoder, plan, view, reasons: population(store, words, plan) };
}

import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import type { PilotWindow } from "../../schema/pilot-plan.ts";
import type { Period } from "../cell.ts";
import type { BulkRequester, Cut, PeriodCells, Reconciliation } from "../period-cells.ts";
import type { ReadTickets } from "../ticket/read-tickets.ts";
import type { TicketFlags } from "../ticket/ticket-flags.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { dayOfText, dayText } from "../time/calendar-day.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import { backlogDays } from "./backlog.ts";
import { bulkRequesters } from "./bulk-requesters.ts";
import { buildCells } from "./cell-builder.ts";
import type { DaySpan } from "./day-span.ts";
import type { FileDays } from "./file-days.ts";

/** Everything about a read file that its periods are made from. */
export interface ReadFile {
  plan: TicketPlan;
  format: PeriodCells["format"];
  tickets: ReadTickets;
  flags: TicketFlags;
  zone: ZoneOffsets;
  days: FileDays;
  cut: Cut;
  rows: number;
  badRows: number;
  reconciliations: Reconciliation[];
}

/** A period that was asked for, and the requesters with many tickets in it. */
export interface AskedPeriod {
  period: Period;
  window: PilotWindow | null;
  many: Pick<BulkRequester, "tickets" | "exampleRow">[];
}

/**
 * The local days of a period: those of its window, else all of the file; no day at all in a file
 * without tickets that count.
 *
 * @example daysOfPeriod({ from: "1970-01-02", to: "1970-01-03" }, null) // { from: 1, to: 2 }
 */
export function daysOfPeriod(window: PilotWindow | null, counted: DaySpan | null): DaySpan {
  if (window !== null) return { from: dayOfText(window.from), to: dayOfText(window.to) };
  return counted ?? { from: 0, to: -1 };
}

/**
 * Where every row went: those used, and those left out by reason, most frequent first.
 *
 * @example rowAccount(3, 2, new Map([["spam", 1]]), 0).leftOut // [{ reason: "spam", count: 1 }]
 */
export function rowAccount(
  rows: number,
  used: number,
  leftOut: ReadonlyMap<ExclusionReason, number>,
  badRows: number,
): PeriodCells["account"] {
  const all = new Map(leftOut);
  if (badRows > 0) all.set("bad-row", badRows);
  const sorted = [...all].sort(
    ([leftName, left], [rightName, right]) => right - left || (leftName < rightName ? -1 : 1),
  );
  return { rows, used, leftOut: sorted.map(([reason, count]) => ({ reason, count })) };
}

/**
 * The cells of one period of a read file, with all that later steps may know about it.
 *
 * @example buildPeriod(file, { period: "baseline", window, many: [] }).account.used // 5900
 */
export function buildPeriod(file: ReadFile, asked: AskedPeriod): PeriodCells {
  const { plan, tickets, flags, zone, cut } = file;
  const { period, window } = asked;
  const days = daysOfPeriod(window, file.days.counted);
  // Without a declared window no row can lie outside it: each keeps its own reason.
  const looked = window === null ? (file.days.all ?? days) : days;
  const built = buildCells({ tickets, flags, zone, period, days: looked });
  return {
    period,
    file: plan.file,
    format: file.format,
    zone: plan.zone,
    zoneIsDeclared: plan.zoneIsDeclared,
    window: days.from > days.to ? null : { from: dayText(days.from), to: dayText(days.to) },
    washInWeeks: period === "pilot" ? plan.washInWeeks : 0,
    cut,
    latestCreatedAt: built.latestCreatedAt,
    runInDays: file.days.counted === null ? 0 : Math.max(0, days.from - file.days.counted.from),
    account: rowAccount(file.rows, built.used, built.leftOut, file.badRows),
    replySource: tickets.facts.replySource,
    contactsAreKnown: tickets.facts.hasSessions,
    topicsAreKnown: tickets.facts.hasTopics,
    cells: built.cells,
    controlChannels: [...plan.controlChannels].sort(),
    controlCells: built.controlCells,
    backlog: backlogDays(file.days.moves, cut.at, zone, days.from, days.to),
    bulkRequesters: bulkRequesters(
      asked.many,
      window === null ? built.used : usedInDays(file, days),
    ),
    reconciliations: file.reconciliations,
  };
}

/** Tickets that may count on these days. */
function usedInDays(file: ReadFile, days: DaySpan): number {
  let used = 0;
  for (let day = days.from; day <= days.to; day += 1)
    used += file.days.moves.on(day).opened.tickets;
  return used;
}

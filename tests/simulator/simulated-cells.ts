import { type Cell, emptyCell, type HistogramId, type TallyId } from "../../src/core/pilot/cell.ts";
import { Histogram } from "../../src/core/pilot/histogram.ts";
import type { PeriodCells } from "../../src/core/pilot/period-cells.ts";
import { dayOfText, dayText } from "../../src/core/pilot/time/calendar-day.ts";
import { exportOf, type SimulatedPeriod, secondsPerDay, startOf } from "./periods.ts";
import { isInside, returnsOf } from "./plain-kpis.ts";
import type { SimulatedTicket } from "./ticket.ts";

const followUpSeconds = 14 * secondsPerDay;
const returnSeconds = 7 * secondsPerDay;
const firstTargetSeconds: Record<string, number> = { email: 14_400, phone: 120 };

/**
 * The cells of simulated tickets without a file between: hundreds of samples can be drawn again. A
 * test holds them against the cells of the same tickets written as a file and read by the product.
 */
export function simulatedCells(
  period: SimulatedPeriod,
  tickets: readonly SimulatedTicket[],
): PeriodCells {
  const customers = tickets.filter(({ origin }) => origin === "customer");
  const isReturned = returnsOf(customers);
  const inside = customers.filter((ticket) => isInside(period, ticket));
  const side = period.name === "baseline" ? "baseline" : "pilot";
  const cells = new Map<string, Cell>();
  const durations = new Map<Cell, Durations>();
  for (const ticket of inside) {
    const day = dayOfText(period.firstDay) + dayOf(period, ticket);
    const key = `${day} ${ticket.channel} ${ticket.topic}`;
    const cell = cells.get(key) ?? emptyCell(side, day, ticket.channel, ticket.topic);
    cells.set(key, cell);
    const own = durations.get(cell) ?? new Durations();
    durations.set(cell, own);
    countSimulated(cell, own, ticket, { cutAt: exportOf(period), isReturned: isReturned(ticket) });
  }
  for (const [cell, own] of durations) own.fill(cell);
  const lastDay = dayOfText(period.firstDay) + period.weeks * 7 - 1;
  return {
    period: side,
    file: `${period.name}.csv`,
    format: "canonical",
    zone: "Asia/Taipei",
    zoneIsDeclared: true,
    window: { from: period.firstDay, to: dayText(lastDay) },
    washInWeeks: 0,
    cut: { at: exportOf(period), source: "plan" },
    latestCreatedAt: Math.max(...inside.map(({ createdAt }) => createdAt)),
    runInDays: 0,
    account: { rows: inside.length, used: inside.length, leftOut: [] },
    replySource: "instants",
    contactsAreKnown: true,
    topicsAreKnown: true,
    cells: [...cells.values()],
    controlChannels: [],
    controlCells: [],
    backlog: [],
    bulkRequesters: [],
    reconciliations: [],
  };
}

function dayOf(period: SimulatedPeriod, { createdAt }: SimulatedTicket): number {
  return Math.floor((createdAt - startOf(period)) / secondsPerDay);
}

/** A ticket reopened and solved again only after the follow-up counts by its first solve. */
function solvedAfter({ createdAt, firstSolvedAt, lastSolvedAt }: SimulatedTicket): number | null {
  if (lastSolvedAt === null) return null;
  const end = createdAt + followUpSeconds;
  const isLate = lastSolvedAt > end && firstSolvedAt !== null && firstSolvedAt <= end;
  return (isLate ? firstSolvedAt : lastSolvedAt) - createdAt;
}

/** Durations as they come, before a histogram is made of them. */
class Durations {
  private readonly seen = new Map<HistogramId, [number, number][]>();

  note(id: HistogramId, seconds: number): void {
    const known = this.seen.get(id) ?? [];
    known.push([seconds, 1]);
    this.seen.set(id, known);
  }

  fill(cell: Cell): void {
    for (const [id, entries] of this.seen) cell.histograms[id] = Histogram.of(entries);
  }
}

function countSimulated(
  cell: Cell,
  durations: Durations,
  ticket: SimulatedTicket,
  { cutAt, isReturned }: { cutAt: number; isReturned: boolean },
): void {
  const add = (id: TallyId, amount: number | boolean = 1) => {
    cell.tallies[id] += Number(amount);
  };
  const isByAi = ticket.aiPart === "assumed" || ticket.aiPart === "confirmed";
  const watched = cutAt - ticket.createdAt;
  const wait = ticket.firstReplyAt === null ? null : ticket.firstReplyAt - ticket.createdAt;
  const solved = solvedAfter(ticket);
  add("used");
  add("bot-resolved", isByAi);
  add("solve-known");
  durations.note(solved === null ? "solve-open" : "solved", solved ?? watched);
  if (!isByAi) {
    add("reply-known");
    durations.note(wait === null ? "reply-open" : "replied", wait ?? watched);
    const target = firstTargetSeconds[ticket.channel] ?? 900;
    add("sla-at-risk");
    add((wait ?? watched) <= target ? "sla-met" : "sla-breached");
  }
  add("csat-offered", ticket.csatOffered || ticket.csatMark !== null);
  add("csat-rated", ticket.csatMark !== null);
  add("csat-satisfied", (ticket.csatMark ?? 0) >= 4);
  if (solved === null || solved + returnSeconds > watched) return;
  add("anchor-due");
  add("anchor-known");
  durations.note("anchors", solved);
  if (isReturned) durations.note("anchors-returned", solved);
}

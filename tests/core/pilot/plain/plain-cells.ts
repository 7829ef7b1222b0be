import type { KpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import type { TicketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { dayOfText } from "../../../../src/core/pilot/time/calendar-day.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";
import type { LogRow } from "../ticket-log.ts";
import { countPlainly, knownAtCut, type PlainCell, type PlainFile } from "./plain-count.ts";
import { channelOf, plainPopulation, type Reasons } from "./plain-population.ts";
import { type PlainTicket, plainTickets } from "./plain-ticket.ts";

/** What a period must hold, in the shape in which `shownPeriod` puts the real one. */
export interface PlainPeriod {
  rows: number;
  used: number;
  leftOut: Record<string, number>;
  cells: Record<string, PlainCell>;
  controlCells: Record<string, PlainCell>;
  backlog: { day: number; open: number; openAgeDays: number; opened: number; solved: number }[];
  bulkRequesters: [tickets: number, exampleRow: number][];
}

/**
 * The cells of a canonical log as the definitions say them, ticket by ticket and without any regard
 * to speed: the measure of the engine. The cut is the plan's, the export's, or the latest time.
 */
export function plainPeriods(
  log: readonly LogRow[],
  plan: TicketPlan,
  settings: KpiSettings,
): PlainPeriod[] {
  const { tickets, bad } = plainTickets(log);
  const has = new Set(log.flatMap((row) => Object.keys(row)));
  const usable = new Set(tickets.map(({ row }) => row));
  const read = log.filter((_, index) => usable.has(index + 1));
  const file = { cut: cutOf(read, plan), settings, has };
  const reasons = plainPopulation(tickets, plan);
  return plan.periods.map(({ window }) => {
    const days = window && { from: dayOfText(window.from), to: dayOfText(window.to) };
    return plainPeriod({ tickets, bad, file, reasons, plan }, days);
  });
}

function cutOf(log: readonly LogRow[], plan: TicketPlan): number {
  const times = (names: RegExp) =>
    log.flatMap((row) =>
      Object.keys(row)
        .filter((name) => names.test(name))
        .map((name) => Math.floor(Date.parse(String(row[name])) / 1000)),
    );
  if (plan.exportedAt !== null) return Date.parse(plan.exportedAt) / 1000;
  const exported = times(/^exported_at$/).filter((at) => at > 0);
  if (exported.length > 0) return Math.min(...exported);
  return Math.max(...times(/^(?!exported).*_at$/).filter((at) => at > 0));
}

interface Read {
  tickets: PlainTicket[];
  bad: number;
  file: PlainFile;
  reasons: Reasons;
  plan: TicketPlan;
}

type Days = { from: number; to: number } | null;

function plainPeriod(read: Read, days: Days): PlainPeriod {
  const { tickets, bad, file, reasons, plan } = read;
  const zone = new ZoneOffsets(plan.zone);
  const period: PlainPeriod = {
    rows: tickets.length + bad,
    used: 0,
    leftOut: bad > 0 ? { "bad-row": bad } : {},
    cells: {},
    controlCells: {},
    backlog: plainBacklog(read, days, zone),
    bulkRequesters: plainBulk(read, days, zone),
  };
  const leave = (counts: Record<string, number>, reason: string) => {
    counts[reason] = (counts[reason] ?? 0) + 1;
  };
  for (const ticket of tickets) {
    const reason = reasons.get(ticket) ?? null;
    const day = zone.localDay(ticket.created);
    const isInside = ticket.created <= file.cut && (!days || (day >= days.from && day <= days.to));
    if (reason === "duplicate" || !isInside) {
      leave(period.leftOut, reason === "duplicate" ? "duplicate" : "outside-window");
      continue;
    }
    const key = [day, channelOf(ticket, plan), ticket.topic].join("|");
    const cell = (cells: Record<string, PlainCell>) => {
      cells[key] ??= {};
      return cells[key];
    };
    const isReturned = hasReturn(ticket, read, reason);
    if (reason === "control-channel") {
      countPlainly(cell(period.controlCells), ticket, file, isReturned);
    }
    if (reason === null) {
      countPlainly(cell(period.cells), ticket, file, isReturned);
      period.used += 1;
    } else {
      leave(period.leftOut, reason);
      leave(cell(period.cells), `left-out:${reason}`);
    }
  }
  return period;
}

/** Did the requester come back on the topic within the window, among tickets that count alike? */
function hasReturn(ticket: PlainTicket, { tickets, file, reasons }: Read, reason: string | null) {
  const { solved } = knownAtCut(ticket, file);
  if (solved === null || ticket.requester === null) return false;
  return tickets.some((other) => {
    const after = other.created - ticket.created - solved;
    const isAlike = other.requester === ticket.requester && other.topic === ticket.topic;
    const isSoon = after > 0 && after <= file.settings.returnWindowSeconds;
    return isAlike && isSoon && other.created <= file.cut && reasons.get(other) === reason;
  });
}

function plainBacklog({ tickets, file, reasons }: Read, days: Days, zone: ZoneOffsets) {
  const counted = tickets.filter((ticket) => reasons.get(ticket) === null);
  const inFile = counted.filter(({ created }) => created <= file.cut);
  const created = inFile.map((ticket) => zone.localDay(ticket.created));
  const from = days?.from ?? Math.min(...created);
  const to = days?.to ?? Math.max(...created);
  const moves = counted.map((ticket) => {
    const { solved } = knownAtCut(ticket, file);
    const end = solved === null ? Infinity : zone.localDay(ticket.created + solved);
    return { opened: zone.localDay(ticket.created), solved: end };
  });
  const backlog: PlainPeriod["backlog"] = [];
  for (let day = from; day <= to && zone.instantOf((day + 1) * 86_400) <= file.cut; day += 1) {
    const open = moves.filter((move) => move.opened <= day && move.solved > day);
    backlog.push({
      day,
      open: open.length,
      openAgeDays: open.reduce((sum, move) => sum + day + 1 - move.opened, 0),
      opened: moves.filter((move) => move.opened === day).length,
      solved: moves.filter((move) => move.solved === day).length,
    });
  }
  return backlog;
}

function plainBulk({ tickets, file, reasons }: Read, days: Days, zone: ZoneOffsets) {
  const used = tickets.filter((ticket) => {
    const day = zone.localDay(ticket.created);
    const isInside = days ? day >= days.from && day <= days.to : ticket.created <= file.cut;
    return reasons.get(ticket) === null && isInside;
  });
  const rows = new Map<string, number[]>();
  for (const { requester, row } of used) {
    if (requester !== null) rows.set(requester, [...(rows.get(requester) ?? []), row]);
  }
  return [...rows.values()]
    .filter(({ length }) => length >= 20 && length / used.length >= 0.02)
    .map((own): [number, number] => [own.length, Math.min(...own)])
    .sort(([left, leftRow], [right, rightRow]) => right - left || leftRow - rightRow);
}

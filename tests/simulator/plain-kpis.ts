import type { Channel, Topic } from "./customers.ts";
import { exportOf, type SimulatedPeriod, secondsPerDay, startOf } from "./periods.ts";
import type { SimulatedTicket } from "./ticket.ts";

/**
 * The KPIs of simulated tickets, worked out the plain way from what the simulator knows: a second
 * computation that shares no code with the product.
 */
export const plainKpiIds = [
  "first-response-time",
  "resolution-time",
  "resolution-rate",
  "first-contact-resolution",
  "handling-time",
  "repeat-contact-rate",
  "csat",
  "sla-attainment",
] as const;
export type PlainKpiId = (typeof plainKpiIds)[number];

export type Stratum = `${Channel} ${Topic}`;

/** Sum and count of one KPI in one stratum. */
export interface Share {
  sum: number;
  count: number;
}

export interface PlainKpis {
  tickets: Map<Stratum, number>;
  kpis: Record<PlainKpiId, Map<Stratum, Share>>;
}

const followUpSeconds = 14 * secondsPerDay;
const returnSeconds = 7 * secondsPerDay;
const firstTargetSeconds: Partial<Record<Channel, number>> = { email: 14_400, phone: 120 };

export function plainKpis(period: SimulatedPeriod, tickets: readonly SimulatedTicket[]): PlainKpis {
  const customers = tickets.filter((ticket) => ticket.origin === "customer");
  const isReturned = returnsOf(customers);
  const result: PlainKpis = { tickets: new Map(), kpis: emptyKpis() };
  for (const ticket of customers) {
    if (!isInside(period, ticket)) continue;
    const stratum: Stratum = `${ticket.channel} ${ticket.topic}`;
    result.tickets.set(stratum, (result.tickets.get(stratum) ?? 0) + 1);
    const values = valuesOf(asExported(period, ticket), exportOf(period), isReturned);
    for (const id of plainKpiIds) add(result.kpis[id], stratum, values[id]);
  }
  return result;
}

/** The KPI at this mix of strata; without a mix, at the period's own. */
export function meanOf(kpis: PlainKpis, id: PlainKpiId, mix: Map<Stratum, number> | null): number {
  let sum = 0;
  let weight = 0;
  for (const [stratum, share] of kpis.kpis[id]) {
    const tickets = mix === null ? share.count : (mix.get(stratum) ?? 0);
    sum += tickets * (share.sum / share.count);
    weight += tickets;
  }
  return sum / weight;
}

function emptyKpis(): PlainKpis["kpis"] {
  const entries = plainKpiIds.map((id) => [id, new Map<Stratum, Share>()] as const);
  return Object.fromEntries(entries) as PlainKpis["kpis"];
}

export function isInside(period: SimulatedPeriod, ticket: SimulatedTicket): boolean {
  const start = startOf(period);
  return ticket.createdAt >= start && ticket.createdAt < start + period.weeks * 7 * secondsPerDay;
}

/**
 * A ticket that was reopened and solved again only after the follow-up counts by its first solve,
 * where the export tells of it: the old system's names the last solve alone.
 */
function asExported(period: SimulatedPeriod, ticket: SimulatedTicket): SimulatedTicket {
  const end = ticket.createdAt + followUpSeconds;
  const { firstSolvedAt, lastSolvedAt } = ticket;
  const isLate = firstSolvedAt !== null && lastSolvedAt !== null && lastSolvedAt > end;
  const isToldApart = period.name !== "baseline" && isLate && firstSolvedAt <= end;
  return isToldApart ? { ...ticket, lastSolvedAt: firstSolvedAt } : ticket;
}

function add(shares: Map<Stratum, Share>, stratum: Stratum, value: number | null): void {
  if (value === null) return;
  const share = shares.get(stratum) ?? { sum: 0, count: 0 };
  shares.set(stratum, { sum: share.sum + value, count: share.count + 1 });
}

function valuesOf(
  ticket: SimulatedTicket,
  exportedAt: number,
  isReturned: (ticket: SimulatedTicket) => boolean,
): Record<PlainKpiId, number | null> {
  const isByAi = ticket.aiPart === "assumed" || ticket.aiPart === "confirmed";
  const wait = (ticket.firstReplyAt ?? Number.POSITIVE_INFINITY) - ticket.createdAt;
  const length = (ticket.lastSolvedAt ?? Number.POSITIVE_INFINITY) - ticket.createdAt;
  const isAnchor =
    ticket.lastSolvedAt !== null && ticket.lastSolvedAt + returnSeconds <= exportedAt;
  const target = firstTargetSeconds[ticket.channel] ?? 900;
  return {
    "first-response-time": isByAi ? null : Math.min(wait, followUpSeconds),
    "resolution-time": Math.min(length, followUpSeconds),
    "resolution-rate": Number(length <= followUpSeconds),
    "first-contact-resolution":
      isByAi || !isAnchor ? null : Number(ticket.reopens === 0 && !isReturned(ticket)),
    "handling-time": ticket.handleSeconds,
    "repeat-contact-rate": isAnchor ? Number(isReturned(ticket)) : null,
    csat: ticket.csatMark === null ? null : Number(ticket.csatMark >= 4),
    "sla-attainment": isByAi ? null : Number(wait <= target),
  };
}

/** Did the same person open another ticket on the same topic within seven days of the solve? */
export function returnsOf(
  tickets: readonly SimulatedTicket[],
): (ticket: SimulatedTicket) => boolean {
  const key = (ticket: SimulatedTicket) => `${ticket.requester} ${ticket.topic}`;
  const opened = new Map<string, number[]>();
  for (const ticket of tickets) {
    opened.set(key(ticket), [...(opened.get(key(ticket)) ?? []), ticket.createdAt]);
  }
  return (ticket) => {
    const solvedAt = ticket.lastSolvedAt;
    if (solvedAt === null) return false;
    return (opened.get(key(ticket)) ?? []).some(
      (at) => at > solvedAt && at <= solvedAt + returnSeconds,
    );
  };
}

import type { TicketColumn } from "../../src/core/schema/ticket-column.ts";
import { csvText } from "./csv.ts";
import type { Channel } from "./customers.ts";
import { drawsFor } from "./draws.ts";
import { exportOf, type SimulatedPeriod } from "./periods.ts";
import { closeAfterSeconds, isClosed, lastTouchedAt, type SimulatedTicket } from "./ticket.ts";

type Cell = string | number | boolean | null;

/** The first target of each channel's reply tier, in seconds. */
const firstTargetSeconds: Record<Channel, number> = {
  line: 900,
  "facebook-messenger": 900,
  email: 14_400,
  "web-chat": 900,
  phone: 120,
};

/** The period as canonical tickets: instants in UTC, requesters as keys that lead to nobody. */
export function canonicalExport(
  period: SimulatedPeriod,
  tickets: readonly SimulatedTicket[],
  seed: number,
): string {
  const keys = requesterKeys(period, seed);
  const rows = tickets.map((ticket, index) => cellsOf(period, ticket, index, keys));
  const headers = Object.keys(rows[0] ?? {}) as TicketColumn[];
  return csvText(
    headers,
    rows.map((row) => headers.map((header) => row[header] ?? null)),
  );
}

function cellsOf(
  period: SimulatedPeriod,
  ticket: SimulatedTicket,
  index: number,
  keys: (requester: number) => string,
): Partial<Record<TicketColumn, Cell>> {
  const prefix = period.name === "norvane" ? "NV" : "TL";
  const exportedAt = exportOf(period);
  return {
    ticket_id: `${prefix}-${100_001 + index}`,
    requester_key: keys(ticket.requester),
    agent_key: ticket.firstReplyAt === null ? null : `agent-${ticket.agent}`,
    brand: period.name === "norvane" ? "qingshan-home" : "qingshan-kitchen",
    channel: ticket.channel,
    topic: ticket.topic,
    priority: ticket.priority,
    initiated_by: ticket.origin === "agent" ? "agent" : "customer",
    status: statusOf(ticket, exportedAt),
    ...instantsOf(ticket, exportedAt),
    reopen_count: ticket.reopens,
    agent_public_reply_count: ticket.replies,
    contact_session_count: 1 + ticket.reopens,
    ...aiOf(ticket),
    csat_offered: ticket.csatOffered,
    csat_value: ticket.csatMark,
    csat_scale_max: ticket.csatMark === null ? null : 5,
    handle_seconds: ticket.handleSeconds,
    sla_first_target_seconds: firstTargetSeconds[ticket.channel],
    exclusion_reason: exclusionOf(ticket),
    exported_at: utc(exportedAt),
  };
}

function instantsOf(
  ticket: SimulatedTicket,
  exportedAt: number,
): Partial<Record<TicketColumn, Cell>> {
  const closedAt = isClosed(ticket, exportedAt)
    ? (ticket.lastSolvedAt ?? 0) + closeAfterSeconds
    : null;
  return {
    created_at: utc(ticket.createdAt),
    first_bot_reply_at: utc(ticket.botReplyAt),
    handoff_at: utc(ticket.handoffAt),
    first_public_agent_reply_at: utc(ticket.firstReplyAt),
    first_solved_at: utc(ticket.firstSolvedAt),
    last_solved_at: utc(ticket.lastSolvedAt),
    closed_at: utc(closedAt),
    last_updated_at: utc(lastTouchedAt(ticket, exportedAt)),
  };
}

function aiOf(ticket: SimulatedTicket): Partial<Record<TicketColumn, Cell>> {
  return {
    ai_involved: ticket.aiPart !== "none",
    ai_resolved: ticket.aiPart === "assumed" || ticket.aiPart === "confirmed",
    ai_resolution_kind: ticket.aiPart,
  };
}

function exclusionOf(ticket: SimulatedTicket): string | null {
  if (ticket.origin === "customer") return null;
  return ticket.origin === "agent" ? "agent_created" : ticket.origin;
}

function statusOf(ticket: SimulatedTicket, exportedAt: number): string {
  if (ticket.origin === "merged") return "merged";
  if (isClosed(ticket, exportedAt)) return "closed";
  if (ticket.lastSolvedAt !== null) return "solved";
  if (ticket.firstReplyAt === null) return "new";
  return ["open", "pending", "hold"][ticket.requester % 3] ?? "open";
}

function utc(instant: number | null): string | null {
  return instant === null ? null : new Date(instant * 1000).toISOString().replace(".000Z", "Z");
}

/** Random keys, one per requester, as a hash would look. */
function requesterKeys(period: SimulatedPeriod, seed: number): (requester: number) => string {
  const known = new Map<number, string>();
  return (requester) => {
    const draws = drawsFor(seed, `requester ${period.name} ${requester}`);
    const key = known.get(requester) ?? hex(draws.uniform()) + hex(draws.uniform());
    known.set(requester, key);
    return key;
  };
}

function hex(uniform: number): string {
  return Math.floor(uniform * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}

import type { Channel, Priority, Topic } from "./customers.ts";

/** What a row is beside an ordinary customer's ticket; everything but "customer" must be left out. */
export type Origin = "customer" | "agent" | "spam" | "merged" | "test";

export type AiPart = "none" | "escalated" | "assumed" | "confirmed";

/** One simulated ticket; instants are seconds since 1970, null when it has not happened. */
export interface SimulatedTicket {
  createdAt: number;
  origin: Origin;
  channel: Channel;
  topic: Topic;
  priority: Priority;
  requester: number;
  agent: number;
  aiPart: AiPart;
  botReplyAt: number | null;
  handoffAt: number | null;
  firstReplyAt: number | null;
  firstSolvedAt: number | null;
  lastSolvedAt: number | null;
  reopens: number;
  replies: number;
  handleSeconds: number | null;
  csatOffered: boolean;
  /** 1 to 5; null when the customer did not answer. */
  csatMark: number | null;
}

/** Four days after the solve the ticket can no longer be reopened. */
export const closeAfterSeconds = 4 * 86_400;

export function isClosed(ticket: SimulatedTicket, exportedAt: number): boolean {
  return ticket.lastSolvedAt !== null && ticket.lastSolvedAt + closeAfterSeconds <= exportedAt;
}

/** The last thing that happened to the ticket before the export. */
export function lastTouchedAt(ticket: SimulatedTicket, exportedAt: number): number {
  const closedAt = isClosed(ticket, exportedAt)
    ? (ticket.lastSolvedAt ?? 0) + closeAfterSeconds
    : null;
  const instants = [ticket.createdAt, ticket.firstReplyAt, ticket.lastSolvedAt, closedAt];
  return Math.max(...instants.map((instant) => instant ?? 0));
}

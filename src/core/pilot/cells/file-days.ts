import type { ReadTickets } from "../ticket/read-tickets.ts";
import type { TicketFlags } from "../ticket/ticket-flags.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import { DayMoves } from "./backlog.ts";
import type { DaySpan } from "./day-span.ts";

/** What the tickets of a whole file say about days, whatever the period. */
export interface FileDays {
  /** Days on which tickets that may count were created; null without any. */
  counted: DaySpan | null;
  /** Days on which any ticket was created, left out or not. */
  all: DaySpan | null;
  moves: DayMoves;
}

function widened(span: DaySpan | null, day: number): DaySpan {
  if (span === null) return { from: day, to: day };
  if (day < span.from) span.from = day;
  if (day > span.to) span.to = day;
  return span;
}

/**
 * Looks through all tickets once: over which days were they created up to the cut, and how did the
 * pile of open ones move?
 *
 * @example fileDays(tickets, flags, zone).counted?.from // 20605, in days since 1970
 */
export function fileDays(tickets: ReadTickets, flags: TicketFlags, zone: ZoneOffsets): FileDays {
  const moves = new DayMoves(zone);
  let [counted, all]: [DaySpan | null, DaySpan | null] = [null, null];
  for (let index = 0; index < tickets.count; index += 1) {
    const [createdAt, solved] = [tickets.createdAt(index), tickets.solvedAfter(index)];
    const isCounted = flags.mayCount(index);
    if (isCounted) moves.add(createdAt, solved < 0 ? -1 : createdAt + solved);
    if (createdAt > tickets.facts.cutAt) continue;
    const day = zone.localDay(createdAt);
    all = widened(all, day);
    if (isCounted) counted = widened(counted, day);
  }
  return { counted, all, moves };
}

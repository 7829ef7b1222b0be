import type { ReplySource } from "../period-cells.ts";
import type { SeenTicket } from "../ticket/seen-ticket.ts";
import type { CountedCell } from "./counted-cell.ts";

/** How one ticket stands against its reply deadline at the cut. */
type Standing = "sla-met" | "sla-breached" | "sla-not-due" | null;

/**
 * Was the first reply in time? What the export says about the deadline that held then comes first;
 * else the ticket's own target, else the tier of its channel. An unanswered ticket past its deadline
 * is a breach, one not yet due is counted apart. Null when no deadline or no usable time is known.
 *
 * @example replyStanding(ticket) // "sla-met": answered after 5 minutes, due after 15
 */
export function replyStanding(ticket: SeenTicket): Standing {
  const { meaning, replied, facts } = ticket;
  if (meaning.slaMet >= 0 && replied >= 0) return met(meaning.slaMet === 1);
  const own = ticket.targetSeconds;
  const target = own > 0 ? own : (meaning.deadline?.withinSeconds ?? -1);
  if (target < 0 || ticket.isReplyMissing || facts.replySource === "none") return null;
  const isBusiness = own <= 0 && meaning.deadline?.clock === "business";
  if (isBusiness) return onServiceClock(ticket, target, facts.replySource);
  if (facts.replySource === "vendor-business") return null;
  if (replied >= 0) return met(replied <= target);
  return ticket.watched >= target ? "sla-breached" : "sla-not-due";
}

function met(isMet: boolean): Standing {
  return isMet ? "sla-met" : "sla-breached";
}

function onServiceClock(ticket: SeenTicket, target: number, source: ReplySource): Standing {
  const { replied, createdAt: from, facts, settings } = ticket;
  if (source === "vendor-business" && replied >= 0) return met(replied <= target);
  const clock = settings.businessClock;
  const to = replied < 0 ? facts.cutAt : from + replied;
  if (clock === null || source === "vendor-calendar" || !clock.covers(from, to)) return null;
  const waited = clock.elapsed(to) - clock.elapsed(from);
  if (replied >= 0) return met(waited <= target);
  return waited >= target ? "sla-breached" : "sla-not-due";
}

/**
 * Counts how the ticket stands; tickets that the bot solved never had a deadline for a person.
 *
 * @example countReplyDeadline(cell, ticket); // cell.tallies["sla-met"] grew by one
 */
export function countReplyDeadline({ tallies }: CountedCell, ticket: SeenTicket): void {
  if (ticket.isByBot) return;
  tallies["sla-at-risk"] += 1;
  const standing = replyStanding(ticket);
  if (standing === "sla-met") tallies["sla-met"] += 1;
  else if (standing === "sla-breached") tallies["sla-breached"] += 1;
  else if (standing === "sla-not-due") tallies["sla-not-due"] += 1;
}

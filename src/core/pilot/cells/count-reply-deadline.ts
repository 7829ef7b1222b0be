import type { Cell } from "../cell.ts";
import type { TicketView } from "../ticket/ticket-view.ts";

/** How one ticket stands against its reply deadline at the cut. */
type Standing = "sla-met" | "sla-breached" | "sla-not-due" | null;

/**
 * Was the first reply in time? What the export says about the deadline that held then comes first;
 * else the ticket's own target, else the tier of its channel. An unanswered ticket past its deadline
 * is a breach, one not yet due is counted apart. Null when no deadline or no usable time is known.
 *
 * @example replyStanding(view, 0) // "sla-met": answered after 5 minutes, due after 15
 */
export function replyStanding(view: TicketView, index: number): Standing {
  const { store, words, settings, facts } = view;
  const after = view.repliedAfter(index);
  const said = store.value("slaMet", index);
  if (said >= 0 && after >= 0) return said === 1 ? "sla-met" : "sla-breached";
  const own = store.value("slaTargetSeconds", index);
  const tier = settings.deadlines.get(words.channel[store.value("channel", index)] ?? "");
  const target = own > 0 ? own : tier?.withinSeconds;
  if (target === undefined || view.replyTimeIsMissing(index)) return null;
  const clock = own > 0 ? "calendar" : (tier?.clock ?? "calendar");
  if (facts.replySource === "none") return null;
  if (clock === "business") return onServiceClock(view, index, after, target);
  if (facts.replySource === "vendor-business") return null;
  if (after >= 0) return after <= target ? "sla-met" : "sla-breached";
  return view.watchedSeconds(index) >= target ? "sla-breached" : "sla-not-due";
}

function onServiceClock(view: TicketView, index: number, after: number, target: number): Standing {
  const { facts, settings } = view;
  if (facts.replySource === "vendor-business" && after >= 0) {
    return after <= target ? "sla-met" : "sla-breached";
  }
  const clock = settings.businessClock;
  const from = view.createdAt(index);
  const to = after < 0 ? facts.cutAt : from + after;
  if (clock === null || !clock.covers(from, to) || facts.replySource === "vendor-calendar")
    return null;
  const waited = clock.elapsed(to) - clock.elapsed(from);
  if (after >= 0) return waited <= target ? "sla-met" : "sla-breached";
  return waited >= target ? "sla-breached" : "sla-not-due";
}

/**
 * Counts how the ticket stands; tickets that the bot solved never had a deadline for a person.
 *
 * @example countReplyDeadline(cell, view, 0); // cell.tallies["sla-met"] grew by one
 */
export function countReplyDeadline(cell: Cell, view: TicketView, index: number): void {
  if (view.isBotResolved(index)) return;
  cell.tallies["sla-at-risk"] += 1;
  const standing = replyStanding(view, index);
  if (standing !== null) cell.tallies[standing] += 1;
}

import type { SeenTicket } from "../ticket/seen-ticket.ts";
import { countReplyDeadline } from "./count-reply-deadline.ts";
import type { CountedCell } from "./counted-cell.ts";
import type { DurationCounter } from "./duration-counter.ts";

/**
 * Counts one ticket of the population into its cell. `isReturned`: see `joinRequesters`; null when
 * nobody looked for returns, so that nothing is said about them.
 *
 * @example countTicket(cell, ticket, false); // cell.tallies.used grew by one
 */
export function countTicket(
  cell: CountedCell,
  ticket: SeenTicket,
  isReturned: boolean | null,
): void {
  cell.tallies.used += 1;
  if (ticket.isByBot) cell.tallies["bot-resolved"] += 1;
  else countReply(cell, ticket);
  if (ticket.facts.hasSolves) countSolve(cell, ticket);
  if (ticket.solved >= 0) countReturn(cell, ticket, isReturned === true);
  if (ticket.facts.hasAi && ticket.meaning.aiInvolved >= 0) countAi(cell, ticket, isReturned);
  countSatisfaction(cell, ticket);
  if (ticket.facts.hasNps) cell.tallies["nps-asked"] += 1;
  if (ticket.meaning.nps >= 0) countRecommendation(cell, ticket.meaning.nps);
  countReplyDeadline(cell, ticket);
  countHandling(cell, ticket);
}

/** Handling is expected of every ticket that a person has replied to or solved. */
function countHandling({ tallies }: CountedCell, ticket: SeenTicket): void {
  const { handleSeconds, replied, solved, isByBot } = ticket;
  const isAnswered = replied >= 0 || ticket.meaning.replies > 0;
  if (isAnswered || (solved >= 0 && !isByBot) || handleSeconds >= 0) tallies.touched += 1;
  if (handleSeconds < 0) return;
  tallies.handled += 1;
  tallies["handle-seconds"] += handleSeconds;
}

/** The wait for a person: not of tickets that the bot solved, for nobody waited there. */
function countReply(cell: CountedCell, ticket: SeenTicket): void {
  const { durations } = cell;
  const { replied, watched, facts } = ticket;
  if (facts.replySource === "none" || ticket.isReplyMissing) return;
  cell.tallies["reply-known"] += 1;
  if (facts.replySource === "instants") {
    (replied < 0 ? durations["reply-open"] : durations.replied).add(
      replied < 0 ? watched : replied,
    );
    const { "replied-business": done, "reply-open-business": open } = durations;
    countBusiness(replied < 0 ? open : done, ticket, replied);
    if (ticket.handed >= 0 && ticket.handed <= watched) countHandover(cell, ticket);
  } else if (replied < 0) durations["reply-open"].add(watched);
  else durations["vendor-replied"].add(replied);
}

/** The second clock of a ticket that the bot passed on: from the hand-over to the person's reply. */
function countHandover({ durations }: CountedCell, ticket: SeenTicket): void {
  const { handed, replied, watched } = ticket;
  if (replied < 0) durations["handed-open"].add(watched - handed);
  else durations["handed-replied"].add(Math.max(0, replied - handed));
}

function countSolve(cell: CountedCell, ticket: SeenTicket): void {
  const { durations, tallies } = cell;
  const { firstSolved, solved, watched } = ticket;
  tallies["solve-known"] += 1;
  if (ticket.facts.hasFirstSolves) {
    if (firstSolved < 0) durations["first-solve-open"].add(watched);
    else durations["first-solved"].add(firstSolved);
  } else cell.hasOneSolve = true;
  if (solved < 0) durations["solve-open"].add(watched);
  else durations.solved.add(solved);
  const { "solved-business": done, "solve-open-business": open } = durations;
  countBusiness(solved < 0 ? open : done, ticket, solved);
  if (ticket.vendorFirstSolve < 0 || ticket.vendorBusinessSolve < 0) return;
  tallies["vendor-clock-calendar-seconds"] += ticket.vendorFirstSolve;
  tallies["vendor-clock-business-seconds"] += ticket.vendorBusinessSolve;
}

/** The same duration on the service's clock; nothing where the calendar lacks a year. */
function countBusiness(counter: DurationCounter, ticket: SeenTicket, after: number): void {
  const clock = ticket.settings.businessClock;
  if (clock === null) return;
  const from = ticket.createdAt;
  const to = after < 0 ? ticket.facts.cutAt : from + after;
  if (clock.covers(from, to)) counter.add(clock.elapsed(to) - clock.elapsed(from));
}

/** Solved tickets whose return window has passed, keyed by how long the solve took. */
function countReturn(cell: CountedCell, ticket: SeenTicket, isReturned: boolean): void {
  const { durations, tallies } = cell;
  const { solved, watched, meaning, isByBot } = ticket;
  if (!isByBot) {
    tallies["human-solved"] += 1;
    if (meaning.reopens > 0) tallies.reopened += 1;
    if (meaning.replies >= 0) durations["replies-known"].add(solved);
    if (meaning.replies === 1) durations["one-touch"].add(solved);
  }
  if (solved + ticket.settings.returnWindowSeconds > watched) return;
  tallies["anchor-due"] += 1;
  if (!isByBot) tallies["human-due"] += 1;
  if (!ticket.hasRequester) return;
  tallies["anchor-known"] += 1;
  durations.anchors.add(solved);
  if (isReturned) durations["anchors-returned"].add(solved);
  if (isByBot || !ticket.facts.hasSessions || meaning.sessions < 0) return;
  tallies["contact-known"] += 1;
  durations["human-solved"].add(solved);
  const isFirst = meaning.sessions === 1 && meaning.reopens <= 0;
  if (isFirst && !isReturned) durations["human-solved-at-first-contact"].add(solved);
}

function countAi({ tallies }: CountedCell, ticket: SeenTicket, isReturned: boolean | null): void {
  const { meaning, solved, watched, isByBot: isContained } = ticket;
  tallies["ai-known"] += 1;
  if (meaning.aiInvolved !== 1) return;
  tallies["ai-involved"] += 1;
  if (isContained) tallies["ai-contained"] += 1;
  if (isContained && meaning.isConfirmed) tallies["ai-confirmed"] += 1;
  if (isReturned === null) return;
  const from = isContained ? Math.max(0, solved) : 0;
  if (from + ticket.settings.returnWindowSeconds > watched) return;
  tallies["ai-anchors"] += 1;
  if (isContained && solved >= 0 && !isReturned) tallies["ai-sustained"] += 1;
}

/** Marks one by one, on a scale of five only. */
const csatMarks = [
  "csat-mark-1",
  "csat-mark-2",
  "csat-mark-3",
  "csat-mark-4",
  "csat-mark-5",
] as const;

function countSatisfaction({ tallies }: CountedCell, ticket: SeenTicket): void {
  const { meaning, facts } = ticket;
  const from = meaning.satisfiedFrom;
  const isHumanSolved = ticket.solved >= 0 && !ticket.isByBot;
  const isOffered = facts.hasOffers ? meaning.csatOffered === 1 : isHumanSolved;
  if (isOffered || from !== null) tallies["csat-offered"] += 1;
  if (from === null) return;
  tallies["csat-rated"] += 1;
  if (meaning.csat >= from) tallies["csat-satisfied"] += 1;
  const mark = meaning.csatScale === 5 ? csatMarks[meaning.csat - 1] : undefined;
  if (mark !== undefined) tallies[mark] += 1;
}

function countRecommendation({ tallies }: CountedCell, mark: number): void {
  tallies["nps-rated"] += 1;
  if (mark >= 9) tallies["nps-promoters"] += 1;
  if (mark <= 6) tallies["nps-detractors"] += 1;
}

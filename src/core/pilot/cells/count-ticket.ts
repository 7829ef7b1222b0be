import type { SeenTicket } from "../ticket/seen-ticket.ts";
import { countReplyDeadline } from "./count-reply-deadline.ts";
import type { CountedCell } from "./counted-cell.ts";
import type { DurationCounter } from "./duration-counter.ts";

/**
 * Counts one ticket of the population into its cell: the parts of it that are asked for. `isReturned`:
 * see `joinRequesters`; null when nobody looked for returns, so that nothing is said about them.
 *
 * @example countTicket(cell, ticket, false); // cell.tallies.used grew by one
 */
export function countTicket(
  cell: CountedCell,
  ticket: SeenTicket,
  isReturned: boolean | null,
): void {
  const { parts, tallies } = cell;
  const { facts, meaning } = ticket;
  tallies.used += 1;
  if (ticket.isByBot) tallies["bot-resolved"] += 1;
  else countReply(cell, ticket);
  if (meaning.replies >= 0) countReplies(cell, meaning.replies);
  if (facts.hasSolves) countSolve(cell, ticket);
  if (ticket.solved >= 0) {
    const isDue = ticket.solved + ticket.settings.returnWindowSeconds <= ticket.watched;
    if (parts.contacts) countContacts(cell, ticket, isDue, isReturned === true);
    if (parts.repeats && isDue) countRepeat(cell, ticket, isReturned === true);
  }
  if (facts.hasAi && meaning.aiInvolved >= 0) countAi(cell, ticket, isReturned);
  if (parts.satisfaction) countSatisfaction(cell, ticket);
  if (parts.recommendation) countRecommendation(cell, ticket);
  if (parts.deadlines) countReplyDeadline(cell, ticket);
  if (parts.handling) countHandling(cell, ticket);
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

/** How many public replies a ticket took, where the file says so. */
function countReplies({ tallies }: CountedCell, replies: number): void {
  tallies["replies-counted"] += 1;
  tallies["public-replies"] += replies;
}

/** The wait for a person: not of tickets that the bot solved, for nobody waited there. */
function countReply(cell: CountedCell, ticket: SeenTicket): void {
  const { durations, parts } = cell;
  const { replied, watched, facts } = ticket;
  if (facts.replySource === "none" || ticket.isReplyMissing) return;
  const isByInstants = facts.replySource === "instants";
  if (replied >= 0) durations[isByInstants ? "replied" : "vendor-replied"].add(replied);
  if (parts.waits) {
    cell.tallies["reply-known"] += 1;
    if (replied < 0) durations["reply-open"].add(watched);
    const { handed } = ticket;
    if (isByInstants && handed >= 0 && handed <= watched) countHandover(cell, ticket);
  }
  if (!isByInstants || !parts.waitsOnService) return;
  const { "replied-business": done, "reply-open-business": open } = durations;
  countBusiness(replied < 0 ? open : done, ticket, replied);
}

/** The second clock of a ticket that the bot passed on: from the hand-over to the person's reply. */
function countHandover({ durations }: CountedCell, ticket: SeenTicket): void {
  const { handed, replied, watched } = ticket;
  if (replied < 0) durations["handed-open"].add(watched - handed);
  else durations["handed-replied"].add(Math.max(0, replied - handed));
}

function countSolve(cell: CountedCell, ticket: SeenTicket): void {
  const { durations, tallies, parts } = cell;
  const { solved } = ticket;
  if (solved >= 0) durations.solved.add(solved);
  if (parts.solveIsKnown) tallies["solve-known"] += 1;
  if (parts.solveTimes) countSolveTimes(cell, ticket);
  if (parts.solvesOnService) {
    const { "solved-business": done, "solve-open-business": open } = durations;
    countBusiness(solved < 0 ? open : done, ticket, solved);
  }
  if (!parts.waits || ticket.vendorFirstSolve < 0 || ticket.vendorBusinessSolve < 0) return;
  tallies["vendor-clock-calendar-seconds"] += ticket.vendorFirstSolve;
  tallies["vendor-clock-business-seconds"] += ticket.vendorBusinessSolve;
}

function countSolveTimes(cell: CountedCell, ticket: SeenTicket): void {
  const { durations } = cell;
  const { firstSolved, solved, watched } = ticket;
  if (solved < 0) durations["solve-open"].add(watched);
  if (!ticket.facts.hasFirstSolves) cell.hasOneSolve = true;
  else if (firstSolved < 0) durations["first-solve-open"].add(watched);
  else durations["first-solved"].add(firstSolved);
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
function countRepeat(cell: CountedCell, ticket: SeenTicket, isReturned: boolean): void {
  const { durations, tallies } = cell;
  tallies["anchor-due"] += 1;
  if (!ticket.hasRequester) return;
  tallies["anchor-known"] += 1;
  durations.anchors.add(ticket.solved);
  if (isReturned) durations["anchors-returned"].add(ticket.solved);
}

/** Tickets solved by people: was one reply, or one contact without a return, enough? */
function countContacts(
  { durations, tallies }: CountedCell,
  ticket: SeenTicket,
  isDue: boolean,
  isReturned: boolean,
): void {
  const { solved, meaning } = ticket;
  if (ticket.isByBot) return;
  tallies["human-solved"] += 1;
  if (meaning.reopens > 0) tallies.reopened += 1;
  if (meaning.replies >= 0) durations["replies-known"].add(solved);
  if (meaning.replies === 1) durations["one-touch"].add(solved);
  if (!isDue) return;
  tallies["human-due"] += 1;
  if (!ticket.hasRequester || !ticket.facts.hasSessions || meaning.sessions < 0) return;
  tallies["contact-known"] += 1;
  durations["human-solved"].add(solved);
  const isFirst = meaning.sessions === 1 && meaning.reopens <= 0;
  if (isFirst && !isReturned) durations["human-solved-at-first-contact"].add(solved);
}

function countAi(cell: CountedCell, ticket: SeenTicket, isReturned: boolean | null): void {
  const { tallies, parts } = cell;
  const { meaning, solved, watched, isByBot: isContained } = ticket;
  tallies["ai-known"] += 1;
  if (meaning.aiInvolved !== 1) return;
  tallies["ai-involved"] += 1;
  if (!parts.ai) return;
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

function countRecommendation({ tallies }: CountedCell, ticket: SeenTicket): void {
  const mark = ticket.meaning.nps;
  if (ticket.facts.hasNps) tallies["nps-asked"] += 1;
  if (mark < 0) return;
  tallies["nps-rated"] += 1;
  if (mark >= 9) tallies["nps-promoters"] += 1;
  if (mark <= 6) tallies["nps-detractors"] += 1;
}

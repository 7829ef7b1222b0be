import {
  aiChannels,
  aiTopics,
  type Channel,
  isStaffed,
  type Priority,
  type Topic,
} from "./customers.ts";
import type { Draws } from "./draws.ts";
import type { AiPart, Origin, SimulatedTicket } from "./ticket.ts";
import type { ServiceTruth } from "./truth.ts";
import type { WeekEffect } from "./week-effects.ts";

/** Medians in minutes by day, under the old system. */
const firstReplyMinutes: Record<Channel, number> = {
  line: 5.5,
  "facebook-messenger": 7,
  email: 110,
  "web-chat": 2.5,
  phone: 0.9,
};
const solveHours: Record<Channel, number> = {
  line: 5,
  "facebook-messenger": 6,
  email: 19,
  "web-chat": 1.6,
  phone: 2.5,
};
const solveFactor: Partial<Record<Topic, number>> = { 退換貨: 2.4, 客訴: 3.2, 付款與發票: 1.4 };
const hurry: Record<Priority, number> = { low: 1.1, normal: 1, high: 0.8, urgent: 0.6 };

const firstReplySpread = 1.0;
const solveSpread = 1.35;
const nightFactor = 3;
const shortestWait = 15;
/** Tickets that slip through: answered after a day or so, when somebody finds them. */
const forgotten = 0.006;
const forgottenSeconds = 1.2 * 86_400;
const neverSolved = 0.025;

/** A customer's request before anybody has worked on it. */
export interface Request {
  createdAt: number;
  localHour: number;
  channel: Channel;
  topic: Topic;
  priority: Priority;
  requester: number;
}

/**
 * What becomes of a customer's request, with everything that would ever happen; the caller cuts it
 * off at the export. Durations are log-normal: most are short, a few very long.
 */
export function serve(
  request: Request,
  truth: ServiceTruth,
  week: WeekEffect,
  draws: Draws,
): SimulatedTicket {
  const aiPart = partOfAi(request, truth, draws);
  const ticket = { ...untouched(request, "customer", draws), aiPart };
  if (aiPart !== "none")
    ticket.botReplyAt = request.createdAt + 2 + Math.floor(draws.uniform() * 9);
  if (aiPart === "assumed" || aiPart === "confirmed") closeByAi(ticket, aiPart, draws);
  else workByHand(ticket, request, truth, week, draws);
  rate(ticket, truth, week, draws);
  return ticket;
}

/** A row in which nothing has happened yet. */
export function untouched(request: Request, origin: Origin, draws: Draws): SimulatedTicket {
  const { createdAt, channel, topic, priority, requester } = request;
  return {
    createdAt,
    origin,
    channel,
    topic,
    priority,
    requester,
    agent: 1 + Math.floor(draws.uniform() * 9),
    aiPart: "none",
    botReplyAt: null,
    handoffAt: null,
    firstReplyAt: null,
    firstSolvedAt: null,
    lastSolvedAt: null,
    reopens: 0,
    replies: 0,
    handleSeconds: null,
    csatOffered: false,
    csatMark: null,
  };
}

function partOfAi(request: Request, truth: ServiceTruth, draws: Draws): AiPart {
  const inScope = aiTopics.has(request.topic) && aiChannels.has(request.channel);
  if (!inScope || !draws.chance(truth.aiTakesUp)) return "none";
  if (!draws.chance(truth.aiContains)) return "escalated";
  return draws.chance(truth.aiConfirmed) ? "confirmed" : "assumed";
}

/** Confirmed when the customer says so; assumed after half an hour of silence. */
function closeByAi(ticket: SimulatedTicket, part: AiPart, draws: Draws): void {
  const talk = 60 + Math.floor(draws.exponential(150));
  const solvedAt = ticket.createdAt + talk + (part === "assumed" ? 1800 : 0);
  ticket.firstSolvedAt = solvedAt;
  ticket.lastSolvedAt = solvedAt;
}

function workByHand(
  ticket: SimulatedTicket,
  request: Request,
  truth: ServiceTruth,
  week: WeekEffect,
  draws: Draws,
): void {
  const shared = draws.normal();
  const wait = draws.chance(forgotten)
    ? shortestWait + Math.round(draws.exponential(forgottenSeconds * truth.firstReplyFactor))
    : firstReplySeconds(request, truth, week, shared);
  const isSolved = !draws.chance(neverSolved);
  ticket.firstReplyAt = ticket.createdAt + wait;
  if (ticket.botReplyAt !== null) {
    const talk = 3 + Math.floor(draws.exponential(70));
    ticket.handoffAt = Math.min(ticket.botReplyAt + talk, ticket.firstReplyAt - 1);
  }
  ticket.replies = 1 + moreReplies(draws);
  ticket.handleSeconds = Math.round(ticket.replies * 280 * Math.exp(0.6 * draws.normal()));
  // A long wait and a long case tend to go together.
  const own = 0.3 * shared + Math.sqrt(1 - 0.09) * draws.normal();
  if (isSolved) solve(ticket, solveSeconds(request, truth, week, own), wait, truth, draws);
}

function firstReplySeconds(
  request: Request,
  truth: ServiceTruth,
  week: WeekEffect,
  normal: number,
): number {
  const median = firstReplyMinutes[request.channel] * 60 * hurry[request.priority];
  const hours = isStaffed(request.localHour) ? 1 : nightFactor;
  const factor = truth.firstReplyFactor * week.firstReply * hours;
  return Math.max(shortestWait, Math.round(median * factor * Math.exp(firstReplySpread * normal)));
}

function solveSeconds(
  request: Request,
  truth: ServiceTruth,
  week: WeekEffect,
  normal: number,
): number {
  const median = solveHours[request.channel] * 3600 * (solveFactor[request.topic] ?? 1);
  const factor = truth.humanSolveFactor * week.solve;
  return Math.round(median * factor * Math.exp(solveSpread * normal));
}

/** Nothing is solved before it is answered; one in eight comes back and is solved a second time. */
function solve(
  ticket: SimulatedTicket,
  seconds: number,
  wait: number,
  truth: ServiceTruth,
  draws: Draws,
): void {
  const last = ticket.createdAt + Math.max(seconds, wait + 45);
  ticket.lastSolvedAt = last;
  ticket.firstSolvedAt = last;
  if (!draws.chance(truth.reopens)) return;
  ticket.reopens = draws.chance(0.12) ? 2 : 1;
  ticket.replies += ticket.reopens;
  const earliest = ticket.createdAt + wait + 30;
  ticket.firstSolvedAt = Math.round(earliest + (last - earliest) * (0.2 + 0.5 * draws.uniform()));
}

function moreReplies(draws: Draws): number {
  let more = 0;
  while (more < 12 && draws.chance(0.32)) more += 1;
  return more;
}

function rate(ticket: SimulatedTicket, truth: ServiceTruth, week: WeekEffect, draws: Draws): void {
  if (ticket.lastSolvedAt === null) return;
  ticket.csatOffered = draws.chance(ticket.channel === "phone" ? 0.35 : 0.8);
  if (!ticket.csatOffered || !draws.chance(0.28)) return;
  const isByAi = ticket.firstReplyAt === null;
  const share = isByAi ? truth.satisfiedWithAi : truth.satisfiedWithHuman;
  const odds = (share / (1 - share)) * Math.exp(week.mood);
  const isSatisfied = draws.chance(odds / (1 + odds));
  const marks = isSatisfied ? { "5": 62, "4": 38 } : { "3": 46, "2": 24, "1": 30 };
  ticket.csatMark = Number(draws.weighted<string>(marks));
}

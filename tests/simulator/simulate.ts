import { arrivals, localHour, weekOf } from "./arrivals.ts";
import { type Channel, priorityShares, topicShares } from "./customers.ts";
import { type Draws, drawsFor } from "./draws.ts";
import { exportOf, type SimulatedPeriod } from "./periods.ts";
import { type Request, serve, untouched } from "./service.ts";
import type { Origin, SimulatedTicket } from "./ticket.ts";
import { weekEffects } from "./week-effects.ts";

export const sampleSeed = 20261112;

export interface Conditions {
  seed: number;
  /** Multiplies the volume: large values show the truth with little noise. */
  scale: number;
  /** 1 as in the sample, 0 without effects of the week. */
  weekStrength: number;
}

export const sampleConditions: Conditions = { seed: sampleSeed, scale: 1, weekStrength: 1 };

const origins = { customer: 955, agent: 25, merged: 10, spam: 8, test: 2 };

/** A pool this many times the weekly volume makes chance returns of one person rare, and alike. */
const customersPerWeeklyTicket = 16;

/**
 * All tickets of a period that its export holds, in order of creation.
 *
 * People who come back are part of it: their tickets follow from the solve before, so a period's
 * file runs on to the export, two weeks beyond the period.
 */
export function simulate(period: SimulatedPeriod, conditions: Conditions): SimulatedTicket[] {
  const { seed, scale, weekStrength } = conditions;
  const draws = drawsFor(seed, `tickets ${period.name}`);
  const effects = weekEffects(period, seed, weekStrength);
  const perWeek = period.ticketsPerWeek * scale;
  const returning = expectedReturns(period);
  const end = exportOf(period);
  const tickets: SimulatedTicket[] = [];
  for (const createdAt of arrivals(period, perWeek * (1 - returning), effects, draws)) {
    if (createdAt >= end) continue;
    const origin = draws.weighted(origins);
    let request: Request | null = firstRequest(createdAt, period, perWeek, draws);
    if (origin !== "customer") {
      tickets.push(oddRow(request, origin, draws));
      request = null;
    }
    while (request !== null && request.createdAt < end) {
      const week = effects.of(weekOf(period, request.createdAt));
      const ticket = serve(request, period.service, week, draws);
      request = returnOf(ticket, period, draws);
      tickets.push(cutOff(ticket, end));
    }
  }
  return tickets.sort((a, b) => a.createdAt - b.createdAt);
}

function firstRequest(
  createdAt: number,
  period: SimulatedPeriod,
  perWeek: number,
  draws: Draws,
): Request {
  return {
    createdAt,
    localHour: localHour(period, createdAt),
    channel: draws.weighted<Channel>(period.channelMix),
    topic: draws.weighted(topicShares),
    priority: draws.weighted(priorityShares),
    requester: Math.floor(draws.uniform() * perWeek * customersPerWeeklyTicket),
  };
}

/** The same person on the same topic, within seven days of the solve; null when nobody returns. */
function returnOf(ticket: SimulatedTicket, period: SimulatedPeriod, draws: Draws): Request | null {
  if (ticket.lastSolvedAt === null) return null;
  const { returnsAfterAi, returnsAfterHuman } = period.service;
  const isByAi = ticket.firstReplyAt === null;
  if (!draws.chance(isByAi ? returnsAfterAi : returnsAfterHuman)) return null;
  const gap = Math.floor(3600 + draws.exponential(50 * 3600)) % (7 * 86_400 - 7200);
  const createdAt = ticket.lastSolvedAt + 600 + gap;
  const isSameChannel = draws.chance(0.75);
  return {
    createdAt,
    localHour: localHour(period, createdAt),
    channel: isSameChannel ? ticket.channel : draws.weighted<Channel>(period.channelMix),
    topic: ticket.topic,
    priority: draws.weighted(priorityShares),
    requester: ticket.requester,
  };
}

/** Rows that are no customer's request; they would spoil every figure if they were counted. */
function oddRow(request: Request, origin: Origin, draws: Draws): SimulatedTicket {
  const ticket = untouched(request, origin, draws);
  const solvedAt = request.createdAt + 120 + Math.floor(draws.exponential(3600));
  ticket.firstSolvedAt = solvedAt;
  ticket.lastSolvedAt = solvedAt;
  if (origin === "agent") {
    ticket.replies = 1;
    ticket.firstReplyAt = request.createdAt;
  }
  return ticket;
}

/** What the export cannot know yet is taken back. */
function cutOff(ticket: SimulatedTicket, end: number): SimulatedTicket {
  const known = (instant: number | null) => (instant !== null && instant <= end ? instant : null);
  const isSolved = known(ticket.lastSolvedAt) !== null;
  return {
    ...ticket,
    botReplyAt: known(ticket.botReplyAt),
    handoffAt: known(ticket.handoffAt),
    firstReplyAt: known(ticket.firstReplyAt),
    firstSolvedAt: isSolved ? ticket.firstSolvedAt : null,
    lastSolvedAt: known(ticket.lastSolvedAt),
    reopens: isSolved ? ticket.reopens : 0,
    replies: known(ticket.firstReplyAt) === null ? 0 : isSolved ? ticket.replies : 1,
    handleSeconds: isSolved ? ticket.handleSeconds : null,
    csatOffered: isSolved && ticket.csatOffered,
    csatMark: isSolved ? ticket.csatMark : null,
  };
}

/** Share of all tickets that are returns, so that the wanted volume comes out about right. */
function expectedReturns(period: SimulatedPeriod): number {
  const { aiTakesUp, aiContains, returnsAfterAi, returnsAfterHuman } = period.service;
  const byAi = 0.44 * aiTakesUp * aiContains;
  return byAi * returnsAfterAi + (1 - byAi) * returnsAfterHuman;
}

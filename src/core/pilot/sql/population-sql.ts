import type { TicketPlan } from "../ticket-plan.ts";
import { isOneOf, quotedText } from "./sql-text.ts";

/** Ids are compared in so many turns, so that a table of a part of them is held at a time. */
export const doubledTurns = 8;

/**
 * Which of the rows repeat the id of another? All ids of one turn that occur more than once.
 *
 * @example doubledSql(0).includes("HAVING") // true
 */
export function doubledSql(turn: number): string {
  const isOfTurn = `id % ${doubledTurns} = ${turn}`;
  return `SELECT id\nFROM read\nWHERE fault = 0 AND ${isOfTurn}\nGROUP BY id\nHAVING count() > 1`;
}

/** Between rows of one id: the one updated last, and between equals the content decides. */
const preference = [
  "created_at + update_after DESC",
  "created_at",
  "reply_after",
  "first_solve_after",
  "last_solve_after",
  "update_after",
  "handover_after",
  "handle_seconds",
  "sla_target_seconds",
  "vendor_reply_seconds",
  "vendor_first_solve",
  "vendor_business_solve",
  "channel",
  "topic",
  "said_reason",
  "state",
  "initiator",
  "is_confirmed",
  "reopens",
  "replies",
  "sessions",
  "ai_involved",
  "ai_resolved",
  "csat",
  "csat_scale",
  "is_csat_offered",
  "nps",
  "sla_met",
  "requester",
];

/**
 * One row per ticket: rows that occur once, and of each doubled id the one to be kept.
 *
 * @example ticketsSql().includes("LIMIT 1 BY id") // true
 */
export function ticketsSql(): string {
  const order = ["id", ...preference].join(", ");
  return [
    "SELECT * FROM rows WHERE fault = 0 AND id NOT IN (SELECT id FROM doubled)",
    "UNION ALL",
    "SELECT * FROM (",
    "  SELECT * FROM rows WHERE fault = 0 AND id IN (SELECT id FROM doubled)",
    `  ORDER BY ${order}`,
    "  LIMIT 1 BY id)",
  ].join("\n");
}

/**
 * The same where every look at the rows is dear: all are brought into order, at one look.
 *
 * @example orderedTicketsSql().includes("doubled") // false
 */
export function orderedTicketsSql(): string {
  const order = ["id", ...preference].join(", ");
  return `SELECT * FROM rows WHERE fault = 0\nORDER BY ${order}\nLIMIT 1 BY id`;
}

/**
 * Why is each ticket left out? The first reason that holds, in the order of `population`; empty for
 * the tickets that may count.
 *
 * @example reasonsSql(plan).includes("'agent-created'") // true
 */
export function reasonsSql(plan: TicketPlan): string {
  const outOfScope = plan.channels === null ? "0" : `NOT (${isOneOf("channel", plan.channels)})`;
  return [
    "SELECT",
    "  *,",
    "  multiIf(",
    "    said_reason != '', said_reason,",
    "    state IN ('merged', 'deleted'), state,",
    "    initiator = 'staff' OR is_outbound, 'agent-created',",
    `    ${isOneOf("channel", plan.controlChannels)}, 'control-channel',`,
    `    ${outOfScope}, 'channel-not-in-scope',`,
    "    is_named_requester, 'excluded-requester',",
    "    '') AS own_reason",
    "FROM one_per_id",
  ].join("\n");
}

/**
 * The same with the requesters that have more tickets than the plan allows, where it names a limit.
 *
 * @example populationSql(null) // "SELECT *, own_reason AS reason FROM reasoned"
 */
export function populationSql(limit: number | null): string {
  if (limit === null) return "SELECT *, own_reason AS reason FROM reasoned";
  return [
    "SELECT",
    "  *,",
    `  if(own_reason = '' AND requester IN (`,
    "    SELECT requester FROM reasoned WHERE own_reason = '' AND requester != 0",
    `    GROUP BY requester HAVING count() > ${limit}),`,
    `  ${quotedText("bulk-requester")}, own_reason) AS reason`,
    "FROM reasoned",
  ].join("\n");
}

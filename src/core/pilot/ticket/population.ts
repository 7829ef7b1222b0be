import type { ExclusionReason } from "../../schema/kpi-output.ts";
import { hashBytes } from "../scan/byte-words.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { doubledTickets } from "./doubled-tickets.ts";
import type { TicketStore } from "./ticket-store.ts";
import type { TicketWords } from "./ticket-words.ts";

/** Why each ticket is left out whatever the period; null for the tickets that may count. */
export type Population = readonly (ExclusionReason | null)[];

/**
 * A requester as one number: the two halves of the fingerprint side by side (53 bits).
 *
 * @example requesterKey(store, 0) // -1 where the ticket names no requester
 */
export function requesterKey(store: TicketStore, index: number): number {
  const low = store.value("requesterLow", index) >>> 0;
  const high = store.value("requesterHigh", index);
  return low === 0xffffffff && high === -1 ? -1 : (high & 0x1fffff) * 2 ** 32 + low;
}

function namedRequesters(plan: TicketPlan): Set<number> {
  const encoder = new TextEncoder();
  const salt = hashBytes(encoder.encode(plan.salt), 1);
  return new Set(
    plan.excludeRequesters.map((name) => {
      const bytes = encoder.encode(name.trim());
      const low = hashBytes(bytes, salt) >>> 0;
      return (hashBytes(bytes, salt ^ 0x55555555) & 0x1fffff) * 2 ** 32 + low;
    }),
  );
}

function ownReason(
  store: TicketStore,
  index: number,
  words: TicketWords,
  plan: TicketPlan,
): ExclusionReason | null {
  const declared = words.exclusion[store.value("exclusion", index)];
  if (declared) return declared;
  const status = words.status[store.value("status", index)];
  if (status === "merged" || status === "deleted") return status;
  const channelNumber = store.value("channel", index);
  const isByCustomer = words.isByCustomer[store.value("initiatedBy", index)];
  if (isByCustomer === false || words.isOutbound[channelNumber]) return "agent-created";
  const channel = words.channel[channelNumber] ?? "unknown";
  if (plan.controlChannels.has(channel)) return "control-channel";
  return plan.channels !== null && !plan.channels.has(channel) ? "channel-not-in-scope" : null;
}

/**
 * Which tickets may count, and why not the others?
 *
 * The first reason that holds, in this order: doubled id; what the export says (spam, merged, test
 * …); state merged or deleted; written first by an agent, a system or a campaign; a control channel
 * or one out of scope; a requester named by the user; a requester with more tickets than the
 * declared threshold. Bulk requesters are left out only when a threshold was declared.
 *
 * @example population(store, words, plan) // [null, "spam"]: the first ticket counts, the second does not
 */
export function population(
  store: TicketStore,
  words: TicketWords,
  plan: TicketPlan,
): (ExclusionReason | null)[] {
  const doubled = doubledTickets(store);
  const named = namedRequesters(plan);
  const reasons: (ExclusionReason | null)[] = [];
  const tickets = new Map<number, number>();
  for (let index = 0; index < store.count; index += 1) {
    const key = requesterKey(store, index);
    let reason = doubled[index] === 1 ? "duplicate" : ownReason(store, index, words, plan);
    if (reason === null && named.has(key)) reason = "excluded-requester";
    if (reason === null && key >= 0) tickets.set(key, (tickets.get(key) ?? 0) + 1);
    reasons.push(reason);
  }
  const limit = plan.bulkRequesterThreshold;
  if (limit === null) return reasons;
  return reasons.map((reason, index) => {
    const isBulk = (tickets.get(requesterKey(store, index)) ?? 0) > limit;
    return reason === null && isBulk ? "bulk-requester" : reason;
  });
}

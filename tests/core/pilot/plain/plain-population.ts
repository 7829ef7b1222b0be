import type { TicketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import type { PlainTicket } from "./plain-ticket.ts";

/** Why a ticket does not count; null when it may. */
export type Reasons = ReadonlyMap<PlainTicket, string | null>;

const left = ["spam", "merged", "deleted", "test", "agent-created", "bulk-requester", "duplicate"];

/** Of one id the ticket updated last is kept; the tests give equals the same content. */
function doubled(tickets: readonly PlainTicket[]): Set<PlainTicket> {
  const updated = (ticket: PlainTicket) => ticket.updated ?? ticket.created - 1;
  return new Set(
    tickets.filter((ticket) =>
      tickets.some((other) => {
        if (other === ticket || other.id !== ticket.id) return false;
        const later = updated(other) - updated(ticket);
        return later > 0 || (later === 0 && other.row < ticket.row);
      }),
    ),
  );
}

function ownReason(ticket: PlainTicket, plan: TicketPlan): string | null {
  const channel = channelOf(ticket, plan);
  if (left.includes(ticket.exclusion)) return ticket.exclusion;
  if (["merged", "deleted"].includes(ticket.status)) return ticket.status;
  const isByStaff = ["agent", "system", "campaign"].includes(ticket.initiator);
  const isOutbound = [ticket.channel, channel].some((name) => plan.outboundChannels.has(name));
  if (isByStaff || isOutbound) return "agent-created";
  if (plan.controlChannels.has(channel)) return "control-channel";
  return plan.channels !== null && !plan.channels.has(channel) ? "channel-not-in-scope" : null;
}

export function channelOf({ channel }: PlainTicket, plan: TicketPlan): string {
  return plan.channelMap.get(channel) ?? (channel === "" ? "unknown" : channel);
}

export function plainPopulation(tickets: readonly PlainTicket[], plan: TicketPlan): Reasons {
  const isDoubled = doubled(tickets);
  const reasons = new Map<PlainTicket, string | null>();
  for (const ticket of tickets) {
    const isNamed = plan.excludeRequesters.includes(ticket.requester ?? "\n");
    const own = isDoubled.has(ticket) ? "duplicate" : ownReason(ticket, plan);
    reasons.set(ticket, own ?? (isNamed ? "excluded-requester" : null));
  }
  const limit = plan.bulkRequesterThreshold ?? Infinity;
  const alike = (one: PlainTicket) =>
    tickets.filter((two) => one.requester === two.requester && reasons.get(two) === null).length;
  const bulk = tickets.filter(
    (ticket) => ticket.requester !== null && reasons.get(ticket) === null && alike(ticket) > limit,
  );
  for (const ticket of bulk) reasons.set(ticket, "bulk-requester");
  return reasons;
}

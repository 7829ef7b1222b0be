import { KeyFingerprint } from "../scan/key-fingerprint.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import type { ReadTickets } from "./read-tickets.ts";
import { requesterSeed } from "./requester-seed.ts";
import type { TicketFlags } from "./ticket-flags.ts";

/**
 * A requester's fingerprint as one text.
 *
 * @example requesterName({ requesterLow: 12, requesterHigh: -7 }) // "12 -7"
 */
export function requesterName(ticket: { requesterLow: number; requesterHigh: number }): string {
  return `${ticket.requesterLow} ${ticket.requesterHigh}`;
}

/**
 * The requesters whom the plan leaves out, by `requesterName`.
 *
 * @example namedRequesters(plan).size // 1: the plan names one mailbox
 */
export function namedRequesters(plan: TicketPlan): Set<string> {
  const encoder = new TextEncoder();
  const fingerprint = new KeyFingerprint(requesterSeed(plan.salt));
  const keys = plan.excludeRequesters.flatMap((name) => {
    const bytes = encoder.encode(name);
    const isNamed = fingerprint.take(bytes, 0, bytes.length);
    const { low, high: requesterHigh } = fingerprint;
    return isNamed ? [requesterName({ requesterLow: low || 1, requesterHigh })] : [];
  });
  return new Set(keys);
}

/**
 * Notes why tickets do not count, whatever the period, after doubled ones were left out: first what
 * their traits say (see `traitMeaning`), then whether the plan names their requester. Requesters with
 * more tickets than the declared threshold follow in `joinRequesters`.
 *
 * @example leaveOutside(tickets, plan, flags); // flags.reason(1) is now "spam"
 */
export function leaveOutside(tickets: ReadTickets, plan: TicketPlan, flags: TicketFlags): void {
  const named = namedRequesters(plan);
  const { records } = tickets;
  for (let index = 0; index < tickets.count; index += 1) {
    if (!flags.mayCount(index)) continue;
    const { reason } = tickets.meaning(index);
    if (reason !== null) flags.leave(index, reason);
    else if (named.size > 0) {
      const requesterLow = records.requesterLow(index);
      const requesterHigh = records.requesterHigh(index);
      if (named.has(requesterName({ requesterLow, requesterHigh })))
        flags.leave(index, "excluded-requester");
    }
  }
}

import { KeyFingerprint } from "../scan/key-fingerprint.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import type { ReadTickets } from "./read-tickets.ts";
import { requesterSeed } from "./requester-seed.ts";
import type { TicketFlags } from "./ticket-flags.ts";

/** Fingerprints of the requesters whom the plan leaves out. */
function namedRequesters(plan: TicketPlan): Set<string> {
  const encoder = new TextEncoder();
  const fingerprint = new KeyFingerprint(requesterSeed(plan.salt));
  const keys = plan.excludeRequesters.flatMap((name) => {
    const bytes = encoder.encode(name);
    const isNamed = fingerprint.take(bytes, 0, bytes.length);
    return isNamed ? [`${fingerprint.low || 1} ${fingerprint.high}`] : [];
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
      const key = `${records.requesterLow(index)} ${records.requesterHigh(index)}`;
      if (named.has(key)) flags.leave(index, "excluded-requester");
    }
  }
}

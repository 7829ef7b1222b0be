import { ticketFieldNames } from "./ticket.ts";
import type { TicketStore } from "./ticket-store.ts";

/** Negative when the left ticket should be kept before the right one of the same id. */
function preference(store: TicketStore, left: number, right: number): number {
  const updated = (index: number) =>
    store.value("createdAt", index) + store.value("updatedAfter", index);
  const later = updated(right) - updated(left);
  if (later !== 0) return later;
  for (const name of ticketFieldNames) {
    if (name === "row") continue;
    const difference = store.value(name, right) - store.value(name, left);
    if (difference !== 0) return difference;
  }
  return store.value("row", left) - store.value("row", right);
}

/**
 * Which tickets repeat the id of another and are not kept (1 in the answer)?
 *
 * Of each id the ticket updated last is kept, and between equals the content decides, so the order
 * of the rows never matters. Ids are compared by 64-bit fingerprint.
 *
 * @example doubledTickets(store) // Uint8Array [0, 1]: the second row repeats the first
 */
export function doubledTickets(store: TicketStore): Uint8Array {
  const doubled = new Uint8Array(store.count);
  const low = store.column("idLow");
  const high = store.column("idHigh");
  const order = new Uint32Array(store.count);
  for (let index = 0; index < order.length; index += 1) order[index] = index;
  const byId = (left: number, right: number) =>
    (low[left] as number) - (low[right] as number) ||
    (high[left] as number) - (high[right] as number);
  order.sort(byId);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && byId(order[from] as number, order[to] as number) === 0) to += 1;
    if (to - from > 1) {
      const alike = [...order.subarray(from, to)].sort((a, b) => preference(store, a, b));
      for (const index of alike.slice(1)) doubled[index] = 1;
    }
    from = to;
  }
  return doubled;
}

import { requesterKey } from "./population.ts";
import type { TicketView } from "./ticket-view.ts";

/**
 * Which solved tickets were followed by another one of the same requester on the same topic within
 * the return window (1 in the answer)?
 *
 * `counts` says which tickets of the file may count at all; a return may lie outside the period. In
 * a file without topics any ticket of the requester is a return. Only tickets created after the
 * solve are returns: one opened before it was still about the open case.
 *
 * @example returnedTickets(view, [true, true]) // Uint8Array [1, 0]: the second is the return of the first
 */
export function returnedTickets(view: TicketView, counts: readonly boolean[]): Uint8Array {
  const { store } = view;
  const returned = new Uint8Array(store.count);
  const keys = new Float64Array(store.count);
  const order: number[] = [];
  for (let index = 0; index < store.count; index += 1) {
    keys[index] = requesterKey(store, index);
    if (counts[index] && (keys[index] as number) >= 0) order.push(index);
  }
  const topics = store.column("topic");
  const created = store.column("createdAt");
  const isSame = (left: number, right: number) =>
    keys[left] === keys[right] && topics[left] === topics[right];
  order.sort(
    (left, right) =>
      (keys[left] as number) - (keys[right] as number) ||
      (topics[left] as number) - (topics[right] as number) ||
      (created[left] as number) - (created[right] as number),
  );
  for (const [position, index] of order.entries()) {
    const solvedAfter = view.solvedAfter(index);
    if (solvedAfter < 0) continue;
    const solvedAt = view.createdAt(index) + solvedAfter;
    let next = position + 1;
    while (next < order.length && isSame(order[next] as number, index)) {
      const returnedAfter = view.createdAt(order[next] as number) - solvedAt;
      if (returnedAfter > 0) {
        if (returnedAfter <= view.settings.returnWindowSeconds) returned[index] = 1;
        break;
      }
      next += 1;
    }
  }
  return returned;
}

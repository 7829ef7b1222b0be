import type { BulkRequester } from "../period-cells.ts";
import { requesterKey } from "../ticket/population.ts";
import type { TicketView } from "../ticket/ticket-view.ts";

const leastTickets = 20;
const leastShare = 0.02;

/**
 * Which requesters wrote so many tickets of a period that a system or a mailbox is likely: at least
 * 20 tickets and 2 % of all? `isUsed` tells which tickets of the file belong to the period. Most
 * tickets first. The row of one of their tickets shows who it is; the id itself is not kept.
 *
 * @example bulkRequesters(view, () => true)[0] // { tickets: 1965, share: 0.12, exampleRow: 513 }
 */
export function bulkRequesters(
  view: TicketView,
  isUsed: (index: number) => boolean,
): BulkRequester[] {
  const found = new Map<number, { tickets: number; exampleRow: number }>();
  let total = 0;
  for (let index = 0; index < view.store.count; index += 1) {
    if (!isUsed(index)) continue;
    total += 1;
    const key = requesterKey(view.store, index);
    if (key < 0) continue;
    const row = view.store.value("row", index);
    const known = found.get(key);
    if (known === undefined) found.set(key, { tickets: 1, exampleRow: row });
    else {
      known.tickets += 1;
      known.exampleRow = Math.min(known.exampleRow, row);
    }
  }
  return [...found.values()]
    .filter(({ tickets }) => tickets >= leastTickets && tickets / total >= leastShare)
    .map((requester) => ({ ...requester, share: requester.tickets / total }))
    .sort((left, right) => right.tickets - left.tickets || left.exampleRow - right.exampleRow);
}

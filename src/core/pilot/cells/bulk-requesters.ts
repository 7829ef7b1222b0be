import type { BulkRequester } from "../period-cells.ts";

const leastTickets = 20;
const leastShare = 0.02;

/**
 * Which requesters wrote so many tickets of a period that a system or a mailbox is likely: at least
 * 20 tickets and 2 % of all `used`? Most tickets first. The row of one of their tickets shows who it
 * is; the id itself is not kept.
 *
 * @example bulkRequesters([{ tickets: 1965, exampleRow: 513 }], 16_000)[0]?.share // 0.1228125
 */
export function bulkRequesters(
  many: readonly Pick<BulkRequester, "tickets" | "exampleRow">[],
  used: number,
): BulkRequester[] {
  return many
    .filter(({ tickets }) => tickets >= leastTickets && tickets / used >= leastShare)
    .map((requester) => ({ ...requester, share: requester.tickets / used }))
    .sort((left, right) => right.tickets - left.tickets || left.exampleRow - right.exampleRow);
}

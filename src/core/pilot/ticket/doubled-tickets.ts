import { eachKeyGroup } from "./key-groups.ts";
import type { ReadTickets } from "./read-tickets.ts";
import { Ticket } from "./ticket.ts";
import type { TicketFlags } from "./ticket-flags.ts";
import type { TicketIds } from "./ticket-ids.ts";
import { recordedTimes } from "./ticket-records.ts";
import type { TraitMeaning } from "./trait-meaning.ts";

const marks = [
  "reopens",
  "replies",
  "sessions",
  "aiInvolved",
  "aiResolved",
  "csat",
  "csatScale",
  "csatOffered",
  "nps",
  "slaMet",
] as const;

/** What words mean, as one text: their numbers depend on the order of the rows. */
function wordsOf({ channelName, topicName, reason, isOpen, isConfirmed }: TraitMeaning): string {
  return JSON.stringify([channelName, topicName, reason, isOpen, isConfirmed]);
}

/** Negative when the left ticket should be kept before the right one of the same id. */
function preference(tickets: ReadTickets, left: number, right: number): number {
  const [one, other] = [new Ticket(), new Ticket()];
  tickets.records.read(left, one);
  tickets.records.read(right, other);
  const later = other.createdAt + other.updatedAfter - one.createdAt - one.updatedAfter;
  if (later !== 0) return later;
  if (one.createdAt !== other.createdAt) return one.createdAt - other.createdAt;
  for (const name of recordedTimes) if (one[name] !== other[name]) return one[name] - other[name];
  const [meaning, others] = [tickets.meaning(left), tickets.meaning(right)];
  const [words, otherWords] = [wordsOf(meaning), wordsOf(others)];
  if (words !== otherWords) return words < otherWords ? -1 : 1;
  for (const name of marks) if (meaning[name] !== others[name]) return meaning[name] - others[name];
  const low = tickets.records.requesterLow(left) - tickets.records.requesterLow(right);
  return low || left - right;
}

/** Of the tickets of one id all but the best are left out. */
function leaveOthers(tickets: ReadTickets, flags: TicketFlags, alike: number[]): number {
  alike.sort((left, right) => preference(tickets, left, right));
  for (const index of alike.slice(1)) flags.leave(index, "duplicate");
  return alike.length - 1;
}

/**
 * Leaves out the tickets that repeat the id of another, and says how many there are.
 *
 * Of each id the ticket updated last is kept, and between equals the content decides, so the order
 * of the rows never matters. Nothing is looked for in a file whose ids were all seen to be different.
 *
 * @example leaveDoubled(tickets, ids, flags) // 1: the second row repeats the first
 */
export function leaveDoubled(tickets: ReadTickets, ids: TicketIds, flags: TicketFlags): number {
  if (!ids.hasRepeated && !ids.hasUnchecked) return 0;
  const { records } = tickets;
  let doubled = 0;
  const rows = {
    count: tickets.count,
    width: 1,
    isWanted: () => true,
    keyLow: (row: number) => Math.imul(records.idLow(row), 0x9e3779b1),
    keyHigh: (row: number) => spread(records.idLow(row), records.idHigh(row)),
    write: (row: number, into: Int32Array, at: number) => {
      into[at] = row;
    },
  };
  eachKeyGroup(rows, ({ numbers, places, count }) => {
    const alike = [...places.subarray(0, count)].map((place) => numbers[place] as number);
    doubled += leaveOthers(tickets, flags, alike);
  });
  return doubled;
}

/** Ids that are numbers differ in few bits; together with the low half this can be undone. */
function spread(low: number, high: number): number {
  const mixed = Math.imul(low ^ (low >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13) ^ high;
}

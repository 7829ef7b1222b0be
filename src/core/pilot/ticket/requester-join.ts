import type { PilotWindow } from "../../schema/pilot-plan.ts";
import type { BulkRequester } from "../period-cells.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { dayOfText } from "../time/calendar-day.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import { eachKeyGroup, type KeyGroup } from "./key-groups.ts";
import type { ReadTickets } from "./read-tickets.ts";
import type { TicketFlags } from "./ticket-flags.ts";

/** What is looked at of each ticket of a requester. */
const [rowAt, createdAt, solvedAt, topicAt] = [0, 1, 2, 3];
const width = 4;

/** Tickets kept on the old system are returns of each other, not of the pilot's. */
const controlTopics = 0x40000000;

/** From so many tickets on partners are looked for in order of time. */
const manyTickets = 48;

/** A requester with so many tickets is worth a look; fewer are never bulk. */
const leastBulk = 20;

/** A period, and the requesters with many tickets in it. */
export interface PeriodRequesters {
  window: PilotWindow | null;
  many: Pick<BulkRequester, "tickets" | "exampleRow">[];
}

/**
 * Looks at the tickets of each requester together. Notes as `bulk-requester` those above the plan's
 * threshold, and as returned every solved ticket that was followed by another one of the same
 * requester on the same topic within the return window.
 *
 * A return may lie outside the period. In a file without topics any ticket of the requester is one.
 * Only tickets created after the solve are returns: one opened before it was still about the open
 * case. For each period the requesters with 20 or more tickets are collected in `many`.
 *
 * @example joinRequesters(tickets, plan, flags, zone, []); // flags.isReturned(0): its requester came back
 */
export function joinRequesters(
  tickets: ReadTickets,
  plan: TicketPlan,
  flags: TicketFlags,
  zone: ZoneOffsets,
  periods: readonly PeriodRequesters[],
): void {
  const join = new RequesterJoin(tickets, plan, flags, zone, periods);
  eachKeyGroup(join, (group) => join.see(group));
}

class RequesterJoin {
  readonly width = width;
  readonly count: number;
  private readonly tickets: ReadTickets;
  private readonly flags: TicketFlags;
  private readonly limit: number;
  private readonly zone: ZoneOffsets;
  private readonly periods: readonly PeriodRequesters[];

  constructor(
    tickets: ReadTickets,
    plan: TicketPlan,
    flags: TicketFlags,
    zone: ZoneOffsets,
    periods: readonly PeriodRequesters[],
  ) {
    this.tickets = tickets;
    this.count = tickets.count;
    this.flags = flags;
    this.limit = plan.bulkRequesterThreshold ?? Infinity;
    this.zone = zone;
    this.periods = periods;
  }

  isWanted(row: number): boolean {
    const { flags, tickets } = this;
    const isCounted = flags.mayCount(row) || flags.reason(row) === "control-channel";
    return isCounted && tickets.records.hasRequester(row);
  }

  keyLow(row: number): number {
    return this.tickets.records.requesterLow(row);
  }

  keyHigh(row: number): number {
    return this.tickets.records.requesterHigh(row);
  }

  /** Tickets created after the cut are no return of any other: their creation is taken as 0. */
  write(row: number, into: Int32Array, at: number): void {
    const { tickets, flags } = this;
    const [created, solved] = [tickets.createdAt(row), tickets.solvedAfter(row)];
    const topic = tickets.meaning(row).topic;
    into[at + rowAt] = row;
    into[at + createdAt] = created > tickets.facts.cutAt ? 0 : created;
    into[at + solvedAt] = solved < 0 ? 0 : created + solved;
    into[at + topicAt] = flags.mayCount(row) ? topic : topic | controlTopics;
  }

  /** One requester with two or more tickets. */
  see(group: KeyGroup): void {
    if (group.count > this.limit) this.leaveIfBulk(group);
    if (group.count < manyTickets) this.notePairs(group);
    else this.noteInOrder(group);
    if (group.count >= leastBulk) for (const period of this.periods) this.noteMany(group, period);
  }

  /** From then on only the requester's tickets on the old system are looked at. */
  private leaveIfBulk(group: KeyGroup): void {
    const { numbers, places } = group;
    const isCounted = (place: number) => (numbers[place + topicAt] as number) < controlTopics;
    const all = [...places.subarray(0, group.count)];
    const counted = all.filter(isCounted);
    if (counted.length <= this.limit) return;
    for (const place of counted)
      this.flags.leave(numbers[place + rowAt] as number, "bulk-requester");
    const controls = all.filter((place) => !isCounted(place));
    places.set(controls);
    group.count = controls.length;
  }

  private notePairs(group: KeyGroup): void {
    const { numbers, places, count } = group;
    const limit = this.tickets.settings.returnWindowSeconds;
    for (let one = 0; one < count; one += 1) {
      const place = places[one] as number;
      const solved = (numbers[place + solvedAt] as number) >>> 0;
      if (solved === 0) continue;
      for (let two = 0; two < count; two += 1) {
        const other = places[two] as number;
        if (numbers[other + topicAt] !== numbers[place + topicAt]) continue;
        const after = ((numbers[other + createdAt] as number) >>> 0) - solved;
        if (after <= 0 || after > limit) continue;
        this.flags.noteReturn(numbers[place + rowAt] as number);
        break;
      }
    }
  }

  /** The same for a requester with very many tickets: the next one after a solve is looked up. */
  private noteInOrder(group: KeyGroup): void {
    const { numbers, places, count } = group;
    const limit = this.tickets.settings.returnWindowSeconds;
    const byTopic = new Map<number, number[]>();
    for (const place of places.subarray(0, count)) {
      const topic = numbers[place + topicAt] as number;
      const created = (numbers[place + createdAt] as number) >>> 0;
      const known = byTopic.get(topic);
      if (known === undefined) byTopic.set(topic, [created]);
      else known.push(created);
    }
    const sorted = new Map([...byTopic].map(([topic, times]) => [topic, sortedTimes(times)]));
    for (const place of places.subarray(0, count)) {
      const solved = (numbers[place + solvedAt] as number) >>> 0;
      if (solved === 0) continue;
      const next = firstAfter(sorted.get(numbers[place + topicAt] as number), solved);
      if (next - solved <= limit) this.flags.noteReturn(numbers[place + rowAt] as number);
    }
  }

  /** Without a window every ticket of the file belongs to the period, up to the cut. */
  private isIn(row: number, window: PilotWindow | null): boolean {
    const created = this.tickets.createdAt(row);
    if (window === null) return created <= this.tickets.facts.cutAt;
    const day = this.zone.localDay(created);
    return day >= dayOfText(window.from) && day <= dayOfText(window.to);
  }

  private noteMany({ numbers, places, count }: KeyGroup, period: PeriodRequesters): void {
    let [tickets, first] = [0, Infinity];
    for (let at = 0; at < count; at += 1) {
      const row = numbers[(places[at] as number) + rowAt] as number;
      if (!this.flags.mayCount(row) || !this.isIn(row, period.window)) continue;
      tickets += 1;
      first = Math.min(first, row);
    }
    if (tickets < leastBulk) return;
    period.many.push({ tickets, exampleRow: this.tickets.records.row(first) });
  }
}

function sortedTimes(times: readonly number[]): Float64Array {
  return Float64Array.from(times).sort();
}

/** The first time after the given one; Infinity when there is none. */
function firstAfter(times: Float64Array | undefined, after: number): number {
  if (times === undefined) return Infinity;
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) <= after) low = middle + 1;
    else high = middle;
  }
  return times[low] ?? Infinity;
}

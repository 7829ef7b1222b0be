import type { TicketsPart } from "../range/file-part.ts";
import type { Ticket } from "./ticket.ts";

/** Times of a ticket that not every file has, in the order in which they are kept. */
export const recordedTimes = [
  "repliedAfter",
  "firstSolvedAfter",
  "lastSolvedAfter",
  "updatedAfter",
  "handoffAfter",
  "handleSeconds",
  "slaTargetSeconds",
  "vendorReplySeconds",
  "vendorFirstSolveSeconds",
  "vendorBusinessSolveSeconds",
] as const;

export type RecordedTime = (typeof recordedTimes)[number];

const [idLowAt, idHighAt, createdAt, traitAt, firstTimeAt] = [0, 1, 2, 3, 4];

const pageBits = 14;
const rowInPage = 2 ** pageBits - 1;

/**
 * The tickets of one file, 24 to 64 bytes each, in the order of the rows.
 *
 * Only what joins or times tickets has a place of its own: id, requester, creation, and the times
 * that this file has. All else is one number, that of a combination of traits.
 */
export class TicketRecords {
  count = 0;
  private readonly pages: Int32Array[] = [];
  /** For each row that cannot be used: how many tickets stood before it. */
  private readonly gaps: number[] = [];
  private readonly places: Record<RecordedTime, number>;
  private readonly requesterAt: number;
  private readonly width: number;

  constructor(times: ReadonlySet<RecordedTime>, hasRequesters: boolean) {
    let width = firstTimeAt;
    const place = (time: RecordedTime) => (times.has(time) ? width++ : -1);
    this.places = {
      repliedAfter: place("repliedAfter"),
      firstSolvedAfter: place("firstSolvedAfter"),
      lastSolvedAfter: place("lastSolvedAfter"),
      updatedAfter: place("updatedAfter"),
      handoffAfter: place("handoffAfter"),
      handleSeconds: place("handleSeconds"),
      slaTargetSeconds: place("slaTargetSeconds"),
      vendorReplySeconds: place("vendorReplySeconds"),
      vendorFirstSolveSeconds: place("vendorFirstSolveSeconds"),
      vendorBusinessSolveSeconds: place("vendorBusinessSolveSeconds"),
    };
    this.requesterAt = hasRequesters ? width : -1;
    this.width = hasRequesters ? width + 2 : width;
  }

  /** Keeps a ticket whose traits have this number. */
  add(ticket: Ticket, trait: number): void {
    const page = this.pageForNext();
    const at = (this.count & rowInPage) * this.width;
    page[at + idLowAt] = ticket.idLow;
    page[at + idHighAt] = ticket.idHigh;
    page[at + createdAt] = ticket.createdAt;
    page[at + traitAt] = trait;
    this.addTimes(page, at, ticket);
    if (this.requesterAt >= 0) {
      page[at + this.requesterAt] = ticket.requesterLow;
      page[at + this.requesterAt + 1] = ticket.requesterHigh;
    }
    this.count += 1;
  }

  part(): Omit<TicketsPart, "traits"> {
    return { count: this.count, pages: this.pages, gaps: this.gaps };
  }

  /** Adds the tickets of rows that follow; `traits`: their numbers there → here. Uses up the pages. */
  addPart(part: TicketsPart, traits: Int32Array): void {
    for (const gap of part.gaps) this.gaps.push(gap + this.count);
    for (let left = part.count; left > 0; left -= rowInPage + 1) {
      const page = part.pages.shift() as Int32Array;
      const rows = Math.min(left, rowInPage + 1);
      for (let at = traitAt; at < rows * this.width; at += this.width) {
        page[at] = traits[page[at] as number] as number;
      }
      this.addRows(page.subarray(0, rows * this.width), rows);
    }
  }

  /** Rows of another table: they begin in the midst of a page of this one and end in the next. */
  private addRows(rows: Int32Array, count: number): void {
    const place = this.count & rowInPage;
    const first = Math.min(count, rowInPage + 1 - place);
    this.pageForNext().set(rows.subarray(0, first * this.width), place * this.width);
    this.count += first;
    if (first < count) this.addRows(rows.subarray(first * this.width), count - first);
  }

  /** Notes a row that cannot be used, so that the others keep their numbers. */
  skip(): void {
    this.gaps.push(this.count);
  }

  createdAt(index: number): number {
    return this.word(index, createdAt) >>> 0;
  }

  trait(index: number): number {
    return this.word(index, traitAt);
  }

  idLow(index: number): number {
    return this.word(index, idLowAt);
  }

  idHigh(index: number): number {
    return this.word(index, idHighAt);
  }

  /** Both halves of the requester's fingerprint are 0 where the ticket names nobody. */
  requesterLow(index: number): number {
    return this.requesterAt < 0 ? 0 : this.word(index, this.requesterAt);
  }

  requesterHigh(index: number): number {
    return this.requesterAt < 0 ? 0 : this.word(index, this.requesterAt + 1);
  }

  /** What was kept of a ticket apart from its traits, into the object given. */
  read(index: number, ticket: Ticket): void {
    const { places } = this;
    const page = this.pages[index >>> pageBits] as Int32Array;
    const at = (index & rowInPage) * this.width;
    ticket.createdAt = (page[at + createdAt] as number) >>> 0;
    ticket.hasRequester = this.hasRequester(index);
    ticket.repliedAfter = timeAt(page, at, places.repliedAfter);
    ticket.firstSolvedAfter = timeAt(page, at, places.firstSolvedAfter);
    ticket.lastSolvedAfter = timeAt(page, at, places.lastSolvedAfter);
    ticket.updatedAfter = timeAt(page, at, places.updatedAfter);
    ticket.handoffAfter = timeAt(page, at, places.handoffAfter);
    ticket.handleSeconds = timeAt(page, at, places.handleSeconds);
    ticket.slaTargetSeconds = timeAt(page, at, places.slaTargetSeconds);
    ticket.vendorReplySeconds = timeAt(page, at, places.vendorReplySeconds);
    ticket.vendorFirstSolveSeconds = timeAt(page, at, places.vendorFirstSolveSeconds);
    ticket.vendorBusinessSolveSeconds = timeAt(page, at, places.vendorBusinessSolveSeconds);
  }

  hasRequester(index: number): boolean {
    return (this.requesterLow(index) | this.requesterHigh(index)) !== 0;
  }

  firstSolvedAfter(index: number): number {
    const { firstSolvedAfter: place } = this.places;
    return place < 0 ? -1 : this.word(index, place);
  }

  /** Seconds from creation to the solve: the last one until `settle` puts the one that counts there. */
  solvedAfter(index: number): number {
    return this.places.lastSolvedAfter < 0 ? -1 : this.word(index, this.places.lastSolvedAfter);
  }

  /** Keeps which solve counts, once the cut is known; the last one is not asked for again. */
  settle(index: number, solvedAfter: number): void {
    if (this.places.lastSolvedAfter < 0) return;
    const page = this.pages[index >>> pageBits] as Int32Array;
    page[(index & rowInPage) * this.width + this.places.lastSolvedAfter] = solvedAfter;
  }

  /** The data row of the file (from 1) in which a ticket stands. */
  row(index: number): number {
    let [low, high] = [0, this.gaps.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.gaps[middle] as number) <= index) low = middle + 1;
      else high = middle;
    }
    return index + 1 + low;
  }

  private word(index: number, place: number): number {
    const page = this.pages[index >>> pageBits] as Int32Array;
    return page[(index & rowInPage) * this.width + place] as number;
  }

  private pageForNext(): Int32Array {
    const number = this.count >>> pageBits;
    if (number === this.pages.length) this.pages.push(new Int32Array((rowInPage + 1) * this.width));
    return this.pages[number] as Int32Array;
  }

  private addTimes(page: Int32Array, at: number, ticket: Ticket): void {
    const { places } = this;
    put(page, at, places.repliedAfter, ticket.repliedAfter);
    put(page, at, places.firstSolvedAfter, ticket.firstSolvedAfter);
    put(page, at, places.lastSolvedAfter, ticket.lastSolvedAfter);
    put(page, at, places.updatedAfter, ticket.updatedAfter);
    put(page, at, places.handoffAfter, ticket.handoffAfter);
    put(page, at, places.handleSeconds, ticket.handleSeconds);
    put(page, at, places.slaTargetSeconds, ticket.slaTargetSeconds);
    put(page, at, places.vendorReplySeconds, ticket.vendorReplySeconds);
    put(page, at, places.vendorFirstSolveSeconds, ticket.vendorFirstSolveSeconds);
    put(page, at, places.vendorBusinessSolveSeconds, ticket.vendorBusinessSolveSeconds);
  }
}

function timeAt(page: Int32Array, at: number, place: number): number {
  return place < 0 ? -1 : (page[at + place] as number);
}

/** An event 68 years later is as good as none: no cut is ever that late. */
const longestTime = 2 ** 31 - 1;

function put(page: Int32Array, at: number, place: number, seconds: number): void {
  if (place >= 0) page[at + place] = seconds < longestTime ? seconds : longestTime;
}

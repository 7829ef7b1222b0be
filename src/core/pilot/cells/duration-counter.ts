import { keyNumber } from "../duration-key.ts";
import { Histogram } from "../histogram.ts";

/** Keys per page; behind their counts stands one bit per key that says whether it is above 0. */
const pageKeys = 256;
const pageLength = pageKeys + pageKeys / 8;

/** Counts of one page: a byte each, as long as all of them fit. */
type Page = Uint8Array | Uint32Array;
const mostInByte = 255;

/**
 * Counts durations as they come, in any order. Room is taken in pages, only where durations fall,
 * and kept for the next cell after `take`.
 */
export class DurationCounter {
  private readonly pages: (Page | undefined)[] = [];
  private entries = 0;

  /** Counts one more duration: seconds, 0 or more. */
  add(seconds: number): void {
    const key = keyNumber(seconds);
    const page = this.pages[key >> 8] ?? this.newPage(key >> 8);
    const at = key & 255;
    const count = page[at] as number;
    if (count === 0) {
      this.entries += 1;
      const flags = pageKeys + (at >> 3);
      page[flags] = (page[flags] as number) | (1 << (at & 7));
    }
    if (count === mostInByte) this.widen(key >> 8)[at] = count + 1;
    else page[at] = count + 1;
  }

  /** All that was counted, into the tables of `room`; the counter is empty afterwards. */
  take(room: HistogramRoom): Histogram {
    if (this.entries === 0) return new Histogram();
    room.begin(this.entries);
    for (let number = 0; number < this.pages.length; number += 1) {
      const page = this.pages[number];
      if (page !== undefined) takePage(page, number * pageKeys, room);
    }
    this.entries = 0;
    return room.finish();
  }

  private newPage(number: number): Page {
    while (this.pages.length <= number) this.pages.push(undefined);
    const page = new Uint8Array(pageLength);
    this.pages[number] = page;
    return page;
  }

  private widen(number: number): Page {
    const page = this.pages[number] as Page;
    const wide = page instanceof Uint8Array ? Uint32Array.from(page) : page;
    this.pages[number] = wide;
    return wide;
  }
}

/** Empties one page, in order of keys. */
function takePage(page: Page, firstKey: number, room: HistogramRoom): void {
  for (let flags = pageKeys; flags < pageLength; flags += 1) {
    let bits = page[flags] as number;
    if (bits === 0) continue;
    page[flags] = 0;
    const base = (flags - pageKeys) * 8;
    while (bits !== 0) {
      const at = base + 31 - Math.clz32(bits & -bits);
      room.put(firstKey + at, page[at] as number);
      page[at] = 0;
      bits &= bits - 1;
    }
  }
}

/** Entries of histograms per block of memory. */
const blockEntries = 2 ** 18;

/** Where the finished histograms of many cells stand close together, 3 bytes an entry as a rule. */
export class HistogramRoom {
  private keys: Uint16Array = new Uint16Array(0);
  private small: Uint8Array = new Uint8Array(0);
  private start = 0;
  private next = 0;
  private large: Uint32Array | null = null;

  /** Makes room for so many entries. */
  begin(entries: number): void {
    this.start = this.next;
    this.large = null;
    if (this.start + entries <= this.keys.length) return;
    this.keys = new Uint16Array(Math.max(blockEntries, entries));
    this.small = new Uint8Array(this.keys.length);
    this.start = 0;
    this.next = 0;
  }

  put(key: number, tickets: number): void {
    const { next } = this;
    this.keys[next] = key;
    this.small[next] = tickets;
    if (tickets > 255) this.widen();
    if (this.large !== null) this.large[next - this.start] = tickets;
    this.next = next + 1;
  }

  finish(): Histogram {
    const { keys, small, start, next, large } = this;
    return new Histogram(
      keys.subarray(start, next),
      large?.slice(0, next - start) ?? small.subarray(start, next),
    );
  }

  /** Some counts do not fit a byte: this histogram gets counts of its own. */
  private widen(): void {
    if (this.large !== null) return;
    this.large = new Uint32Array(this.keys.length - this.start);
    this.large.set(this.small.subarray(this.start, this.next));
  }
}

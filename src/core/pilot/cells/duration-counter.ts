import { keyCount, keyNumber } from "../duration-key.ts";
import { Histogram } from "../histogram.ts";
import { type CounterPages, pageKeys, pageLength } from "./counter-pages.ts";

const mostPages = Math.ceil(keyCount / pageKeys);
const noPages = new Int32Array(0);

/** A page has one byte per key; what does not fit is counted apart. */
const mostInByte = 255;

/**
 * Counts durations as they come, in any order. Room is taken in pages, only where durations fall,
 * and kept for the next cell after `take`.
 */
export class DurationCounter {
  /** Where in `room` each page begins; -1 for those not needed yet. */
  private pages: Int32Array = noPages;
  private readonly above = new Map<number, number>();
  private entries = 0;
  private readonly room: CounterPages;

  constructor(room: CounterPages) {
    this.room = room;
  }

  /** Counts one more duration: seconds, 0 or more. */
  add(seconds: number): void {
    const key = keyNumber(seconds);
    const at = this.placeOf(key);
    const { bytes } = this.room;
    const count = bytes[at] as number;
    if (count === 0) this.flag(key, at);
    if (count < mostInByte) bytes[at] = count + 1;
    else this.above.set(key, (this.above.get(key) ?? 0) + 1);
  }

  /** Counts many durations, by their keys. */
  addKeys(keys: Uint16Array, counts: ArrayLike<number>): void {
    for (let place = 0; place < keys.length; place += 1) {
      const key = keys[place] as number;
      const at = this.placeOf(key);
      const { bytes } = this.room;
      const before = bytes[at] as number;
      if (before === 0) this.flag(key, at);
      const total = before + (counts[place] as number);
      bytes[at] = Math.min(total, mostInByte);
      if (total > mostInByte) {
        this.above.set(key, (this.above.get(key) ?? 0) + total - mostInByte);
      }
    }
  }

  /** All that was counted, into the tables of `room`; the counter is empty afterwards. */
  take(room: HistogramRoom): Histogram {
    if (this.entries === 0) return new Histogram();
    room.begin(this.entries);
    for (let number = 0; number < mostPages; number += 1) {
      const start = this.pages[number] as number;
      if (start >= 0) this.takePage(start, number * pageKeys, room);
    }
    this.entries = 0;
    this.above.clear();
    return room.finish();
  }

  private placeOf(key: number): number {
    const known = this.pages[key >> 8] ?? -1;
    return (known < 0 ? this.newPage(key >> 8) : known) + (key & 255);
  }

  /** Notes that the key at this place now occurs. */
  private flag(key: number, at: number): void {
    const { bytes } = this.room;
    this.entries += 1;
    const flags = at - (key & 255) + pageKeys + ((key & 255) >> 3);
    bytes[flags] = (bytes[flags] as number) | (1 << (key & 7));
  }

  private newPage(number: number): number {
    if (this.pages.length === 0) this.pages = new Int32Array(mostPages).fill(-1);
    const start = this.room.add();
    this.pages[number] = start;
    return start;
  }

  /** Empties one page, in order of keys. */
  private takePage(start: number, firstKey: number, room: HistogramRoom): void {
    const { bytes } = this.room;
    for (let flags = start + pageKeys; flags < start + pageLength; flags += 1) {
      let bits = bytes[flags] as number;
      if (bits === 0) continue;
      bytes[flags] = 0;
      const base = (flags - start - pageKeys) * 8;
      while (bits !== 0) {
        const key = base + 31 - Math.clz32(bits & -bits);
        const count = bytes[start + key] as number;
        const more = count < mostInByte ? 0 : (this.above.get(firstKey + key) ?? 0);
        room.put(firstKey + key, count + more);
        bytes[start + key] = 0;
        bits &= bits - 1;
      }
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

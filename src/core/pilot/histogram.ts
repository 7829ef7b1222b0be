import { keyNumber, secondsOfKey } from "./duration-key.ts";

const noKeys = new Uint16Array(0);
const noCounts = new Uint8Array(0);

/** Counts beside their keys; one byte each as long as none is above 255. */
type Counts = Uint8Array | Uint32Array;

/**
 * How often did each duration occur? Seconds (keys of `durationKey`) and numbers of tickets, read
 * shortest first: the order in which every sum over durations is taken.
 *
 * Kept as two small tables, because a large file has millions of entries. Plain data: what a worker
 * hands over is made whole again with `new Histogram(other.keys, other.counts)`.
 */
export class Histogram implements Iterable<[seconds: number, tickets: number]> {
  /** Numbers of the keys that occurred, in order. */
  keys: Uint16Array;
  counts: Counts;

  constructor(keys: Uint16Array = noKeys, counts: Counts = noCounts) {
    this.keys = keys;
    this.counts = counts;
  }

  /** A histogram of seconds and tickets in any order. */
  static of(entries: Iterable<readonly [seconds: number, tickets: number]>): Histogram {
    const tickets = new Map<number, number>();
    for (const [seconds, count] of entries) {
      const key = keyNumber(seconds);
      tickets.set(key, (tickets.get(key) ?? 0) + count);
    }
    const keys = Uint16Array.from(tickets.keys()).sort();
    return new Histogram(keys, narrow(Uint32Array.from(keys, (key) => tickets.get(key) ?? 0)));
  }

  /** Another histogram over the same tables, which nobody changes in place. */
  shared(): Histogram {
    return new Histogram(this.keys, this.counts);
  }

  /** Number of different durations. */
  get size(): number {
    return this.keys.length;
  }

  /** Tickets of this duration. */
  get(seconds: number): number | undefined {
    const at = this.keys.indexOf(keyNumber(seconds));
    return at < 0 ? undefined : this.counts[at];
  }

  /** Says how many tickets have this duration. For a few; many are set at once with `of`. */
  set(seconds: number, tickets: number): this {
    const all = Histogram.of([...[...this].filter(([key]) => key !== seconds), [seconds, tickets]]);
    this.keys = all.keys;
    this.counts = all.counts;
    return this;
  }

  /** The quickest way through all of it. */
  forEach(each: (seconds: number, tickets: number) => void): void {
    const { keys, counts } = this;
    for (let at = 0; at < keys.length; at += 1) {
      each(secondsOfKey(keys[at] as number), counts[at] as number);
    }
  }

  *[Symbol.iterator](): IterableIterator<[seconds: number, tickets: number]> {
    const { keys, counts } = this;
    for (let at = 0; at < keys.length; at += 1) {
      yield [secondsOfKey(keys[at] as number), counts[at] as number];
    }
  }
}

function narrow(counts: Uint32Array): Counts {
  return counts.every((count) => count <= 255) ? Uint8Array.from(counts) : counts;
}

/**
 * Adds the counts of `other` to `histogram`, in any order with the same result. Changes the first.
 *
 * @example addHistogram(Histogram.of([[60, 1]]), Histogram.of([[60, 2]])); // the first now has 60 three times
 */
export function addHistogram(histogram: Histogram, other: Histogram): void {
  if (other.size === 0) return;
  const sum = Histogram.of([...histogram, ...other]);
  histogram.keys = sum.keys;
  histogram.counts = sum.counts;
}

/**
 * Seconds and counts, shortest first.
 *
 * @example sortedDurations(Histogram.of([[90, 1], [60, 2]])) // [[60, 2], [90, 1]]
 */
export function sortedDurations(histogram: Histogram): [seconds: number, tickets: number][] {
  return [...histogram];
}

/**
 * How many durations are at most `limitSeconds` (all of them when absent)?
 *
 * @example ticketsWithin(Histogram.of([[60, 2], [90, 1]]), 60) // 2
 */
export function ticketsWithin(histogram: Histogram, limitSeconds = Infinity): number {
  const { keys, counts } = histogram;
  let tickets = 0;
  for (let at = 0; at < keys.length; at += 1) {
    if (secondsOfKey(keys[at] as number) > limitSeconds) break;
    tickets += counts[at] as number;
  }
  return tickets;
}

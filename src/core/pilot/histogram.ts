/** How often each duration occurred: seconds (a key of `durationKey`) → number of tickets. */
export type Histogram = Map<number, number>;

/**
 * Under which key is a duration counted?
 *
 * Whole seconds rounded to 11 significant bits: exact below 2,048 seconds (34 minutes), within
 * 0.05 % above. Few enough keys that a cell stays small however many tickets it holds, and the same
 * key in every engine, because only division by powers of two is used. Takes 0 or more seconds.
 *
 * @example durationKey(2047) // 2047
 * @example durationKey(100_001) // 100032
 */
export function durationKey(seconds: number): number {
  if (seconds < 2048) return seconds;
  const unit = 2 ** (31 - Math.clz32(seconds) - 10);
  return Math.floor(seconds / unit + 0.5) * unit;
}

/**
 * Counts one more duration (seconds, 0 or more). Changes the histogram.
 *
 * @example countDuration(histogram, 60); // histogram.get(60) grew by one
 */
export function countDuration(histogram: Histogram, seconds: number, tickets = 1): void {
  const key = durationKey(seconds);
  histogram.set(key, (histogram.get(key) ?? 0) + tickets);
}

/**
 * Adds the counts of `other` to `histogram`, in any order with the same result. Changes the first.
 *
 * @example addHistogram(new Map([[60, 1]]), new Map([[60, 2]])); // the first is now Map { 60 => 3 }
 */
export function addHistogram(histogram: Histogram, other: Histogram): void {
  for (const [key, tickets] of other) histogram.set(key, (histogram.get(key) ?? 0) + tickets);
}

/**
 * Seconds and counts, shortest first: the order in which every sum over durations is taken.
 *
 * @example sortedDurations(new Map([[90, 1], [60, 2]])) // [[60, 2], [90, 1]]
 */
export function sortedDurations(histogram: Histogram): [seconds: number, tickets: number][] {
  return [...histogram].sort(([left], [right]) => left - right);
}

/**
 * How many durations are at most `limitSeconds` (all of them when absent)?
 *
 * @example ticketsWithin(new Map([[60, 2], [90, 1]]), 60) // 2
 */
export function ticketsWithin(histogram: Histogram, limitSeconds = Infinity): number {
  let tickets = 0;
  for (const [seconds, count] of histogram) if (seconds <= limitSeconds) tickets += count;
  return tickets;
}

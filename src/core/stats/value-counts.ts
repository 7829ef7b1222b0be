import { requireThat } from "./require-that.ts";

/** How often a value occurs. A list of these carries millions of ratings in a few entries. */
export interface ValueCount {
  value: number;
  count: number;
}

/**
 * Counts equal values, sorted.
 * Example: `countValues([5, 4, 5])` is `[{ value: 4, count: 1 }, { value: 5, count: 2 }]`.
 */
export function countValues(values: Iterable<number>): ValueCount[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    requireThat(Number.isFinite(value), "countValues: every value must be finite");
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}

/** How many values there are. Example: of 5, 4 and 5 there are 3. */
export function totalCount(values: readonly ValueCount[]): number {
  return values.reduce((total, { count }) => total + count, 0);
}

/** One value with how often it occurs in two samples, and how many of each sample lie below it. */
export interface PooledValue {
  value: number;
  first: number;
  second: number;
  firstBelow: number;
  secondBelow: number;
}

/**
 * Both samples side by side, sorted by value: all that rank methods need, ties included.
 * Example: 4 and 5 against 5: at 5 one of each, one of the first below and none of the second.
 */
export function poolValues(
  first: readonly ValueCount[],
  second: readonly ValueCount[],
): PooledValue[] {
  const pooled = new Map<number, PooledValue>();
  const at = (value: number): PooledValue => {
    const known = pooled.get(value);
    if (known !== undefined) return known;
    const fresh = { value, first: 0, second: 0, firstBelow: 0, secondBelow: 0 };
    pooled.set(value, fresh);
    return fresh;
  };
  for (const { value, count } of first) at(value).first += count;
  for (const { value, count } of second) at(value).second += count;
  const sorted = [...pooled.values()].sort((a, b) => a.value - b.value);
  let firstBelow = 0;
  let secondBelow = 0;
  for (const entry of sorted) {
    entry.firstBelow = firstBelow;
    entry.secondBelow = secondBelow;
    firstBelow += entry.first;
    secondBelow += entry.second;
  }
  return sorted;
}

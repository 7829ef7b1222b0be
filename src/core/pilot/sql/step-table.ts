import { daySeconds } from "../time/calendar-day.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";

/** From this moment (seconds) on, the value holds. */
export interface Step {
  from: number;
  value: number;
}

/** Clocks are changed at most about once a month; a look each week misses no change. */
const lookedAt = 7 * daySeconds;
const lastLook = 4_102_444_800;

/** A statement is read by people too. */
const numbersPerLine = 16;

/** The second at which the offset is another one; `low` and `high` differ. */
function changeBetween(zone: ZoneOffsets, start: number, end: number): number {
  let [low, high] = [start, end];
  const before = zone.at(low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.at(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * How far is a place's clock ahead of UTC (seconds), from which instant on? One step per change of the
 * clocks from 1970 to 2099, so that a database needs no table of zones of its own.
 *
 * @example offsetSteps(new ZoneOffsets("UTC")) // [{ from: 0, value: 0 }]
 */
export function offsetSteps(zone: ZoneOffsets): Step[] {
  const steps: Step[] = [{ from: 0, value: zone.at(0) }];
  for (let at = 0; at < lastLook; at += lookedAt) {
    if (zone.at(at) === zone.at(at + lookedAt)) continue;
    const from = changeBetween(zone, at, at + lookedAt);
    steps.push({ from, value: zone.at(from) });
  }
  return steps;
}

/**
 * The same for times on the clock on the wall: what must be taken off to have the instant?
 *
 * At each change the earlier offset holds until both clocks have passed it: a time that occurs twice
 * is the earlier one, a time that was skipped is read as if the clock had not yet been changed.
 *
 * @example wallSteps([{ from: 0, value: 3600 }, { from: 100, value: 7200 }])[1]?.from // 7300
 */
export function wallSteps(steps: readonly Step[]): Step[] {
  return steps.map(({ from, value }, index) => {
    const before = steps[index - 1];
    return before ? { from: from + Math.max(before.value, value), value } : { from: 0, value };
  });
}

/**
 * The value of a step table at a moment, as an expression; a plain number where nothing changes.
 *
 * @example stepSql("created_at", [{ from: 0, value: 28800 }]) // "28800"
 */
export function stepSql(moment: string, steps: readonly Step[]): string {
  const [first] = steps;
  if (steps.length < 2) return String(first?.value ?? 0);
  const froms = numberArray(steps.map(({ from }) => from));
  const values = numberArray(steps.map(({ value }) => value));
  return `transform(roundDown(toInt64(${moment}), ${froms}), ${froms}, ${values}, ${first?.value ?? 0})`;
}

/**
 * Whole numbers as an array of 64 bits.
 *
 * @example numberArray([1, 2]) // "CAST([1,2], 'Array(Int64)')"
 */
export function numberArray(numbers: readonly number[]): string {
  const lines: string[] = [];
  for (let at = 0; at < numbers.length; at += numbersPerLine) {
    lines.push(numbers.slice(at, at + numbersPerLine).join(","));
  }
  return `CAST([${lines.join(",\n")}], 'Array(Int64)')`;
}

import type { PeriodCells } from "../pilot/period-cells.ts";
import { weekOf, weeksOfWindow } from "../pilot/time/iso-week.ts";
import { raisedTo } from "../stats/elementary/raised-to.ts";

/** What the tickets of the time before the pilot say about the entry channels. */
export type BaselineFacts = {
  file: string;
  /** Whole ISO weeks in the window. */
  wholeWeeks: number;
  /** Tickets of each whole week, in order, by channel. */
  weekly: ReadonlyMap<string, readonly number[]>;
};

/**
 * What does the baseline tell the stages: how many whole weeks, and how many tickets in each on every
 * channel? Null when there is no window or no ticket.
 *
 * @example baselineFacts(cells)?.wholeWeeks // 8
 */
export function baselineFacts(cells: PeriodCells): BaselineFacts | null {
  if (cells.window === null || cells.cells.length === 0) return null;
  const weeks = weeksOfWindow(cells.window).whole;
  const weekly = new Map<string, number[]>();
  for (const cell of cells.cells) {
    const counts = weekly.get(cell.channel) ?? weeks.map(() => 0);
    const index = weeks.indexOf(weekOf(cell.day));
    if (index >= 0) counts[index] = (counts[index] ?? 0) + cell.tallies.used;
    weekly.set(cell.channel, counts);
  }
  return { file: cells.file, wholeWeeks: weeks.length, weekly };
}

/**
 * How many tickets came in each whole week on these channels together? On all of them when none is
 * named.
 *
 * @example weeklyOn(facts, ["line"]) // [310, 290, 305]
 */
export function weeklyOn(facts: BaselineFacts, channels: readonly string[] | null): number[] {
  const sums = Array.from({ length: facts.wholeWeeks }, () => 0);
  for (const [channel, counts] of facts.weekly) {
    if (channels !== null && !channels.includes(channel)) continue;
    counts.forEach((count, week) => {
      sums[week] = (sums[week] ?? 0) + count;
    });
  }
  return sums;
}

/**
 * How much does the weekly volume vary? Standard deviation ÷ mean over the weeks (n − 1). Null with
 * fewer than two weeks, or no tickets.
 *
 * @example weeklyVariation([90, 100, 110]) // 0.1
 */
export function weeklyVariation(weekly: readonly number[]): number | null {
  const mean = weekly.reduce((sum, value) => sum + value, 0) / weekly.length;
  if (weekly.length < 2 || mean === 0) return null;
  const squares = weekly.reduce((sum, value) => sum + raisedTo(value - mean, 2), 0);
  return Math.sqrt(squares / (weekly.length - 1)) / mean;
}

import type { DurationGroup } from "../../stats/duration-groups.ts";
import type { Cell, HistogramId } from "../cell.ts";
import { keyCount, secondsOfKey } from "../duration-key.ts";
import type { Histogram } from "../histogram.ts";

/** Which histograms hold a duration, and how far it is followed. */
export interface DurationMeasure {
  /** Where finished durations are; a period fills one of them. */
  done: readonly HistogramId[];
  /** Finished durations are cut to whole multiples of this: 60 where one period knows minutes only. */
  coarseSeconds: number;
  /** Tickets still waiting at the cut, in seconds watched. */
  open: HistogramId;
  /** The open ones are counted in calendar seconds: how many of the measure's seconds is one? */
  openScale: number;
  /** Follow-up on the measure's clock, in seconds. */
  tauSeconds: number;
}

function coarse(seconds: number, unit: number): number {
  return unit === 1 ? seconds : Math.floor(seconds / unit) * unit;
}

/**
 * Goes through the durations of one cell: finished ones with their time, waiting ones with null.
 *
 * @example eachDuration(cell, measure, (seconds, tickets) => console.log(seconds, tickets));
 */
export function eachDuration(
  { histograms }: Cell,
  measure: DurationMeasure,
  each: (seconds: number | null, tickets: number) => void,
): void {
  for (const id of measure.done) {
    histograms[id].forEach((seconds, tickets) => {
      each(coarse(seconds, measure.coarseSeconds), tickets);
    });
  }
  histograms[measure.open].forEach((_, tickets) => {
    each(null, tickets);
  });
}

/** Adds the counts of one histogram to a table by key; says how far the table is filled. */
function addByKey(table: Float64Array, { keys, counts }: Histogram, end: number): number {
  const size = keys.length;
  for (let at = 0; at < size; at += 1) {
    const key = keys[at] as number;
    table[key] = (table[key] as number) + (counts[at] as number);
  }
  return size === 0 ? end : Math.max(end, (keys[size - 1] as number) + 1);
}

/** Where no duration is changed on the way, histograms are added as they are: key by key. */
function groupsByKey(cells: Iterable<Cell>, measure: DurationMeasure): DurationGroup[] {
  const [events, censored] = [new Float64Array(keyCount), new Float64Array(keyCount)];
  let end = 0;
  for (const { histograms } of cells) {
    for (const id of measure.done) end = addByKey(events, histograms[id], end);
    end = addByKey(censored, histograms[measure.open], end);
  }
  const groups: DurationGroup[] = [];
  for (let key = 0; key < end; key += 1) {
    const [ended, open] = [events[key] as number, censored[key] as number];
    if (ended + open === 0) continue;
    groups.push({ timeSeconds: secondsOfKey(key), events: ended, censored: open });
  }
  return groups;
}

/**
 * The durations of some cells as one sorted list for the Kaplan–Meier curve.
 *
 * @example durationGroups(cells, measure)[0] // { timeSeconds: 60, events: 2, censored: 0 }
 */
export function durationGroups(cells: Iterable<Cell>, measure: DurationMeasure): DurationGroup[] {
  if (measure.coarseSeconds === 1 && measure.openScale === 1) return groupsByKey(cells, measure);
  const groups = new Map<number, DurationGroup>();
  const groupAt = (timeSeconds: number) => {
    let group = groups.get(timeSeconds);
    if (group === undefined) {
      group = { timeSeconds, events: 0, censored: 0 };
      groups.set(timeSeconds, group);
    }
    return group;
  };
  for (const { histograms } of cells) {
    for (const id of measure.done) {
      histograms[id].forEach((seconds, tickets) => {
        groupAt(coarse(seconds, measure.coarseSeconds)).events += tickets;
      });
    }
    histograms[measure.open].forEach((seconds, tickets) => {
      groupAt(Math.round(seconds * measure.openScale)).censored += tickets;
    });
  }
  return [...groups.values()].sort((left, right) => left.timeSeconds - right.timeSeconds);
}

/**
 * Sum of waiting times, each counted up to tau at most, and the tickets it is a sum over. Where
 * every ticket was watched at least until tau this sum over the tickets is the restricted mean.
 *
 * @example restrictedSum(cell, measure) // { sum: 180, count: 3 }
 */
export function restrictedSum(
  cell: Cell,
  measure: DurationMeasure,
): { sum: number; count: number } {
  const { tauSeconds, openScale } = measure;
  let [sum, count] = [0, 0];
  for (const id of measure.done) {
    cell.histograms[id].forEach((seconds, tickets) => {
      sum += Math.min(coarse(seconds, measure.coarseSeconds), tauSeconds) * tickets;
      count += tickets;
    });
  }
  cell.histograms[measure.open].forEach((seconds, tickets) => {
    sum += Math.min(Math.round(seconds * openScale), tauSeconds) * tickets;
    count += tickets;
  });
  return { sum, count };
}

import { requireThat } from "./require-that.ts";

/**
 * How many tickets ended (`events`), and how many were last seen still open (`censored`), after the
 * same number of seconds. A list of these, sorted by time, is a histogram: millions of tickets cost
 * no more than a few thousand entries.
 */
export interface DurationGroup {
  timeSeconds: number;
  events: number;
  censored: number;
}

/**
 * Adds histograms of several weeks to one, sorted by time.
 * Example: 2 events at 60 s plus 1 event at 60 s is 3 events at 60 s.
 */
export function sumDurationGroups(lists: Iterable<readonly DurationGroup[]>): DurationGroup[] {
  const byTime = new Map<number, DurationGroup>();
  for (const list of lists) for (const group of list) addGroup(byTime, group, 1);
  return sorted(byTime);
}

/**
 * Takes one week's histogram out of a total that contains it: a cheap way to leave a week out.
 * Example: 3 events at 60 s minus 1 event at 60 s is 2 events at 60 s.
 * @throws RangeError when the part is not contained in the total
 */
export function subtractDurationGroups(
  total: readonly DurationGroup[],
  part: readonly DurationGroup[],
): DurationGroup[] {
  const byTime = new Map<number, DurationGroup>();
  for (const group of total) addGroup(byTime, group, 1);
  for (const group of part) addGroup(byTime, group, -1);
  const rest = sorted(byTime);
  requireThat(
    rest.every((group) => group.events >= 0 && group.censored >= 0),
    "subtractDurationGroups: part must be contained in total",
  );
  return rest;
}

/**
 * A histogram from single tickets. Example: `groupDurations([{ timeSeconds: 5, isEvent: true }])` is
 * `[{ timeSeconds: 5, events: 1, censored: 0 }]`.
 */
export function groupDurations(
  tickets: Iterable<{ timeSeconds: number; isEvent: boolean }>,
): DurationGroup[] {
  const byTime = new Map<number, DurationGroup>();
  for (const { timeSeconds, isEvent } of tickets) {
    addGroup(byTime, { timeSeconds, events: isEvent ? 1 : 0, censored: isEvent ? 0 : 1 }, 1);
  }
  return sorted(byTime);
}

function addGroup(byTime: Map<number, DurationGroup>, group: DurationGroup, sign: 1 | -1): void {
  const known = byTime.get(group.timeSeconds);
  byTime.set(group.timeSeconds, {
    timeSeconds: group.timeSeconds,
    events: (known?.events ?? 0) + sign * group.events,
    censored: (known?.censored ?? 0) + sign * group.censored,
  });
}

function sorted(byTime: Map<number, DurationGroup>): DurationGroup[] {
  return [...byTime.values()]
    .filter((group) => group.events !== 0 || group.censored !== 0)
    .sort((a, b) => a.timeSeconds - b.timeSeconds);
}

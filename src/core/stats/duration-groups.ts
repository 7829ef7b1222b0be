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
 * A histogram from single tickets. Example: `groupDurations([{ timeSeconds: 5, isEvent: true }])` is
 * `[{ timeSeconds: 5, events: 1, censored: 0 }]`.
 */
export function groupDurations(
  tickets: Iterable<{ timeSeconds: number; isEvent: boolean }>,
): DurationGroup[] {
  const byTime = new Map<number, DurationGroup>();
  for (const { timeSeconds, isEvent } of tickets) {
    const { events = 0, censored = 0 } = byTime.get(timeSeconds) ?? {};
    byTime.set(timeSeconds, {
      timeSeconds,
      events: events + Number(isEvent),
      censored: censored + Number(!isEvent),
    });
  }
  return [...byTime.values()].sort((a, b) => a.timeSeconds - b.timeSeconds);
}

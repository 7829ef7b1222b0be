import type { CompareContext, Sides } from "../compare/compare-context.ts";
import { channelTotals, type MixWeights, type WeekStrata } from "../compare/week-strata.ts";
import { type DurationMeasure, durationGroups } from "../kpi/duration-measure.ts";
import type { WeekCells } from "../kpi/week-cells.ts";

/** Tickets of one period on common times, each channel weighted as in the baseline. */
export interface GridSide {
  /** Per week: tickets that ended at each time inside the follow-up. */
  ended: readonly Float64Array[];
  /** Per week: all tickets, ended or not. */
  all: Float64Array;
}

/** Both periods on one list of rising times. */
export interface TimeGrid extends Sides<GridSide> {
  seconds: Float64Array;
}

/** How much a ticket of a channel counts, so that the period has the baseline's mix. */
function factorsOf(weeks: readonly WeekStrata[], weights: MixWeights): Map<string, number> {
  const totals = channelTotals(weeks);
  const covered = [...weights.keys()].reduce(
    (sum, channel) => sum + (totals.get(channel)?.count ?? 0),
    0,
  );
  return new Map(
    [...weights].map(([channel, weight]) => {
      const count = totals.get(channel)?.count ?? 0;
      return [channel, count === 0 ? 0 : (weight * covered) / count];
    }),
  );
}

type TimedCells = { channel: string; groups: ReturnType<typeof durationGroups> }[];

function timedWeeks(weeks: readonly WeekCells[], duration: DurationMeasure): TimedCells[] {
  return weeks.map(({ cells }) =>
    cells.map((cell) => ({
      channel: cell.channel,
      groups: durationGroups([cell], duration),
    })),
  );
}

function sideOf(
  weeks: readonly TimedCells[],
  factors: ReadonlyMap<string, number>,
  places: ReadonlyMap<number, number>,
): GridSide {
  const all = new Float64Array(weeks.length);
  const ended = weeks.map((cells, week) => {
    const counts = new Float64Array(places.size);
    for (const { channel, groups } of cells) {
      const factor = factors.get(channel) ?? 0;
      for (const { timeSeconds, events, censored } of groups) {
        all[week] = (all[week] ?? 0) + factor * (events + censored);
        const place = places.get(timeSeconds);
        if (place !== undefined) counts[place] = (counts[place] ?? 0) + factor * events;
      }
    }
    return counts;
  });
  return { ended, all };
}

/**
 * All times of both periods side by side, at the baseline's mix of channels.
 *
 * Every ticket was watched to the end of the follow-up, so what had not ended by then is simply not
 * ended; later ends are cut off alike in both periods.
 *
 * @example timeGrid(context, strata, weights, duration).seconds.length // 1840 different times
 */
export function timeGrid(
  { weeks }: CompareContext,
  strata: Sides<readonly WeekStrata[]>,
  weights: MixWeights,
  duration: DurationMeasure,
): TimeGrid {
  const timed = {
    baseline: timedWeeks(weeks.baseline.weeks, duration),
    pilot: timedWeeks(weeks.pilot.weeks, duration),
  };
  const known = new Set<number>();
  for (const { groups } of [...timed.baseline, ...timed.pilot].flat()) {
    for (const { timeSeconds, events } of groups) {
      if (events > 0 && timeSeconds <= duration.tauSeconds) known.add(timeSeconds);
    }
  }
  const seconds = Float64Array.from(known).sort();
  const places = new Map([...seconds].map((time, place) => [time, place]));
  const side = (period: "baseline" | "pilot") =>
    sideOf(timed[period], factorsOf(strata[period], weights), places);
  return { seconds, baseline: side("baseline"), pilot: side("pilot") };
}

/**
 * The same counts added up over time: at each time, tickets that had ended by then.
 *
 * @example endedBy(side)[0]?.at(-1) // all tickets of the first week that ended
 */
export function endedBy({ ended }: GridSide): Float64Array[] {
  return ended.map((counts) => {
    let sum = 0;
    return counts.map((count) => {
      sum += count;
      return sum;
    });
  });
}

/**
 * By when had a share of the tickets ended, each week taken so many times? Null when it is not
 * reached inside the follow-up.
 *
 * @example timeOfShare(grid.seconds, endedBy(side), side.all, [1, 1, 1, 1], 0.9) // 42000
 */
export function timeOfShare(
  seconds: Float64Array,
  ended: readonly Float64Array[],
  all: Float64Array,
  times: ArrayLike<number>,
  share: number,
): number | null {
  const atPlace = (place: number) => {
    let sum = 0;
    for (let week = 0; week < all.length; week += 1) {
      sum += (times[week] as number) * (ended[week]?.[place] as number);
    }
    return sum;
  };
  let total = 0;
  for (let week = 0; week < all.length; week += 1)
    total += (times[week] as number) * (all[week] as number);
  const needed = share * total * (1 - 1e-12);
  let [low, high] = [0, seconds.length - 1];
  if (high < 0 || total <= 0 || atPlace(high) < needed) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (atPlace(middle) >= needed) high = middle;
    else low = middle + 1;
  }
  return seconds[low] as number;
}

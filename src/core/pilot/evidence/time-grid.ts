import type { CompareContext, Sides } from "../compare/compare-context.ts";
import { channelTotals, type MixWeights, type WeekStrata } from "../compare/week-strata.ts";
import { type DurationMeasure, eachDuration } from "../kpi/duration-measure.ts";
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

function sideOf(
  weeks: readonly WeekCells[],
  duration: DurationMeasure,
  factors: ReadonlyMap<string, number>,
  places: ReadonlyMap<number, number>,
): GridSide {
  const all = new Float64Array(weeks.length);
  const ended = weeks.map(({ cells }, week) => {
    const counts = new Float64Array(places.size);
    for (const cell of cells) {
      const factor = factors.get(cell.channel) ?? 0;
      eachDuration(cell, duration, (seconds, tickets) => {
        all[week] = (all[week] as number) + factor * tickets;
        const place = seconds === null ? undefined : places.get(seconds);
        if (place !== undefined) counts[place] = (counts[place] as number) + factor * tickets;
      });
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
  const known = new Set<number>();
  for (const { cells } of [...weeks.baseline.weeks, ...weeks.pilot.weeks]) {
    for (const cell of cells) {
      eachDuration(cell, duration, (seconds) => {
        if (seconds !== null && seconds <= duration.tauSeconds) known.add(seconds);
      });
    }
  }
  const seconds = Float64Array.from(known).sort();
  const places = new Map([...seconds].map((time, place) => [time, place]));
  const side = (period: "baseline" | "pilot") =>
    sideOf(weeks[period].weeks, duration, factorsOf(strata[period], weights), places);
  return { seconds, baseline: side("baseline"), pilot: side("pilot") };
}

/** Tickets that had ended by each time, all weeks of a time side by side. */
export interface EndedBy {
  weeks: number;
  /** By time, then by week. */
  counts: Float64Array;
}

/**
 * The same counts added up over time: at each time, tickets that had ended by then.
 *
 * @example endedBy(side).counts.at(-1) // all tickets of the last week that ended
 */
export function endedBy({ ended, all }: GridSide): EndedBy {
  const weeks = all.length;
  const times = ended[0]?.length ?? 0;
  const counts = new Float64Array(times * weeks);
  for (let week = 0; week < weeks; week += 1) {
    let sum = 0;
    for (let place = 0; place < times; place += 1) {
      sum += ended[week]?.[place] as number;
      counts[place * weeks + week] = sum;
    }
  }
  return { weeks, counts };
}

/**
 * By when had a share of the tickets ended, each week taken so many times? Null when it is not
 * reached inside the follow-up.
 *
 * @example timeOfShare(grid.seconds, endedBy(side), side.all, [1, 1, 1, 1], 0.9) // 42000
 */
export function timeOfShare(
  seconds: Float64Array,
  { weeks, counts }: EndedBy,
  all: Float64Array,
  times: ArrayLike<number>,
  share: number,
): number | null {
  const atPlace = (place: number) => {
    let sum = 0;
    for (let week = 0; week < weeks; week += 1) {
      sum += (times[week] as number) * (counts[place * weeks + week] as number);
    }
    return sum;
  };
  let total = 0;
  for (let week = 0; week < weeks; week += 1) {
    total += (times[week] as number) * (all[week] as number);
  }
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

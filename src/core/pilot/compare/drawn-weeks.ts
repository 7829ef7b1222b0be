import type { MixWeights, WeekStrata } from "./week-strata.ts";

/** Weekly sums and counts by channel as plain arrays: what thousands of draws are made from. */
export interface DrawnWeeks {
  weeks: number;
  weights: Float64Array;
  /** By week, then by channel. */
  sums: Float64Array;
  counts: Float64Array;
}

/**
 * The weeks as arrays, channels in the order of the mix.
 *
 * @example drawnWeeks(weeks, new Map([["line", 1]])).counts.length // as many as weeks
 */
export function drawnWeeks(weeks: readonly WeekStrata[], weights: MixWeights): DrawnWeeks {
  const size = weights.size;
  const sums = new Float64Array(weeks.length * size);
  const counts = new Float64Array(weeks.length * size);
  const channels = [...weights.keys()];
  for (const [week, { strata }] of weeks.entries()) {
    for (const [place, channel] of channels.entries()) {
      const own = strata.get(channel);
      sums[week * size + place] = own?.sum ?? 0;
      counts[week * size + place] = own?.count ?? 0;
    }
  }
  return { weeks: weeks.length, weights: Float64Array.from(weights.values()), sums, counts };
}

/**
 * The mean at the mix when each week is taken so many times; null where a channel has no ticket then.
 *
 * @example meanOfDrawn(drawn, [1, 1, 1, 1]) // the mean of four weeks, each once
 */
export function meanOfDrawn(drawn: DrawnWeeks, times: ArrayLike<number>): number | null {
  const { weeks, weights, sums, counts } = drawn;
  const size = weights.length;
  let mean = 0;
  for (let place = 0; place < size; place += 1) {
    let [sum, count] = [0, 0];
    for (let week = 0; week < weeks; week += 1) {
      const often = times[week] as number;
      if (often === 0) continue;
      sum += often * (sums[week * size + place] as number);
      count += often * (counts[week * size + place] as number);
    }
    if (count === 0) return null;
    mean += ((weights[place] as number) * sum) / count;
  }
  return size === 0 ? null : mean;
}

/**
 * The means of those weeks that count as pilot and of all others, both at the mix: asked thousands of
 * times, so that what the others hold is the total less the pilot's. Null where a channel has no
 * ticket on a side. The pair given back is the same one every time.
 *
 * @example splitMeans(drawn)(Uint8Array.of(1, 0, 0, 1)) // [0.8, 0.7]
 */
export function splitMeans(
  drawn: DrawnWeeks,
): (isPilot: Uint8Array) => readonly [pilot: number, others: number] | null {
  const { weeks, weights, sums, counts } = drawn;
  const size = weights.length;
  const [allSums, allCounts] = [new Float64Array(size), new Float64Array(size)];
  for (let at = 0; at < weeks * size; at += 1) {
    allSums[at % size] = (allSums[at % size] as number) + (sums[at] as number);
    allCounts[at % size] = (allCounts[at % size] as number) + (counts[at] as number);
  }
  const chosen = new Uint8Array(weeks);
  const means: [number, number] = [0, 0];
  return (isPilot) => {
    let pilotWeeks = 0;
    for (let week = 0; week < weeks; week += 1)
      if (isPilot[week] === 1) chosen[pilotWeeks++] = week;
    let [ofPilot, ofOthers] = [0, 0];
    for (let place = 0; place < size; place += 1) {
      let [sum, count] = [0, 0];
      for (let at = 0; at < pilotWeeks; at += 1) {
        const cell = (chosen[at] as number) * size + place;
        sum += sums[cell] as number;
        count += counts[cell] as number;
      }
      const rest = (allCounts[place] as number) - count;
      if (count === 0 || rest === 0) return null;
      ofPilot += ((weights[place] as number) * sum) / count;
      ofOthers += ((weights[place] as number) * ((allSums[place] as number) - sum)) / rest;
    }
    means[0] = ofPilot;
    means[1] = ofOthers;
    return size === 0 ? null : means;
  };
}

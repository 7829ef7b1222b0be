import type { Cell } from "../cell.ts";
import type { Contribution } from "../kpi/kpi-measure.ts";
import type { WeekCells } from "../kpi/week-cells.ts";

/** What one week contributes to one KPI, by channel. */
export interface WeekStrata {
  name: string;
  strata: ReadonlyMap<string, Contribution>;
}

/** Weight of each channel in the baseline; they add up to 1. */
export type MixWeights = ReadonlyMap<string, number>;

/**
 * Sum and count of a week over all its channels.
 *
 * @example wholeWeek({ name: "2026-W36", strata: new Map([["line", { sum: 3, count: 4 }]]) }) // { sum: 3, count: 4 }
 */
export function wholeWeek({ strata }: WeekStrata): Contribution {
  const all = { sum: 0, count: 0 };
  for (const { sum, count } of strata.values()) {
    all.sum += sum;
    all.count += count;
  }
  return all;
}

/**
 * The weeks of a period as contributions by channel, or by another stratum.
 *
 * @example weekStrata(weeks, contribute)[0]?.strata.get("line") // { sum: 3, count: 4 }
 */
export function weekStrata(
  weeks: readonly WeekCells[],
  contribute: (cell: Cell) => Contribution,
  stratumOf: (cell: Cell) => string = ({ channel }) => channel,
): WeekStrata[] {
  return weeks.map(({ name, cells }) => {
    const strata = new Map<string, Contribution>();
    for (const cell of cells) {
      const { sum, count } = contribute(cell);
      const stratum = stratumOf(cell);
      const known = strata.get(stratum) ?? { sum: 0, count: 0 };
      strata.set(stratum, { sum: known.sum + sum, count: known.count + count });
    }
    return { name, strata };
  });
}

/**
 * Sum and count of each channel over some weeks.
 *
 * @example channelTotals(weeks).get("line") // { sum: 30, count: 40 }
 */
export function channelTotals(weeks: readonly WeekStrata[]): Map<string, Contribution> {
  const totals = new Map<string, Contribution>();
  for (const { strata } of weeks) {
    for (const [channel, { sum, count }] of strata) {
      const known = totals.get(channel) ?? { sum: 0, count: 0 };
      totals.set(channel, { sum: known.sum + sum, count: known.count + count });
    }
  }
  return totals;
}

/** Channels with tickets in two or more weeks: fewer would vanish when a week is left out. */
function steadyChannels(weeks: readonly WeekStrata[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { strata } of weeks) {
    for (const [channel, { count }] of strata) {
      if (count > 0) seen.set(channel, (seen.get(channel) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([, times]) => times >= 2).map(([channel]) => channel));
}

function shareOutside(totals: ReadonlyMap<string, Contribution>, covered: ReadonlySet<string>) {
  let [outside, all] = [0, 0];
  for (const [channel, { count }] of totals) {
    all += count;
    if (!covered.has(channel)) outside += count;
  }
  return all === 0 ? 0 : outside / all;
}

/**
 * At which mix of channels are the periods compared, and how much of them lies outside it?
 *
 * Channels that both periods have in at least two weeks, weighted as in the baseline.
 * `uncoveredShare` is the larger of the two periods' shares of tickets on other channels.
 *
 * @example baselineMix(baseline, pilot).weights // Map { "email" => 0.4, "line" => 0.6 }
 */
export function baselineMix(
  baseline: readonly WeekStrata[],
  pilot: readonly WeekStrata[],
): { weights: MixWeights; uncoveredShare: number } {
  const inPilot = steadyChannels(pilot);
  const covered = new Set([...steadyChannels(baseline)].filter((name) => inPilot.has(name)).sort());
  const totals = channelTotals(baseline);
  const all = [...covered].reduce((sum, channel) => sum + (totals.get(channel)?.count ?? 0), 0);
  const weights = [...covered].map((channel): [string, number] => [
    channel,
    (totals.get(channel)?.count ?? 0) / all,
  ]);
  const uncovered = [shareOutside(totals, covered), shareOutside(channelTotals(pilot), covered)];
  return { weights: new Map(weights), uncoveredShare: Math.max(...uncovered) };
}

/**
 * The mean of some weeks at a given mix; null when a channel of the mix has no ticket in them.
 *
 * @example meanAtMix(weeks, new Map([["line", 1]])) // 0.75 where 3 of 4 went well
 */
export function meanAtMix(weeks: readonly WeekStrata[], weights: MixWeights): number | null {
  const totals = channelTotals(weeks);
  let mean = 0;
  for (const [channel, weight] of weights) {
    const { sum, count } = totals.get(channel) ?? { sum: 0, count: 0 };
    if (count === 0) return null;
    mean += (weight * sum) / count;
  }
  return weights.size === 0 ? null : mean;
}

/**
 * Weekly sums whose clustered mean is the mean at the given mix, with its variance.
 *
 * Each week enters by how far its channels lie from their means, each channel divided by its count
 * and weighted by the mix (the linearised estimate of survey sampling). With one channel these are
 * the plain sums.
 *
 * @example sumsAtMix(weeks, new Map([["line", 1]]))[0] // { sum: 3, count: 4 }
 */
export function sumsAtMix(
  weeks: readonly WeekStrata[],
  weights: MixWeights,
): { sum: number; count: number }[] {
  const totals = channelTotals(weeks);
  const mean = meanAtMix(weeks, weights) ?? 0;
  const all = [...weights.keys()].reduce((sum, name) => sum + (totals.get(name)?.count ?? 0), 0);
  return weeks.map(({ strata }) => {
    let [gap, tickets] = [0, 0];
    for (const [channel, weight] of weights) {
      const own = strata.get(channel);
      const whole = totals.get(channel);
      if (own === undefined || whole === undefined || whole.count === 0) continue;
      gap += (weight * (own.sum - (whole.sum / whole.count) * own.count)) / whole.count;
      tickets += own.count;
    }
    return { sum: all * gap + mean * tickets, count: tickets };
  });
}

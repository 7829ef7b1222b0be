import { seededRandom } from "../stats/random.ts";
import { paddedRows } from "./block-sums.ts";
import { tableTotals } from "./table-totals.ts";
import { blockLength } from "./tally-block.ts";
import type { ValueTable } from "./value-table.ts";

/** Totals nearer than this are level. */
const level = 1e-12;

/** How many open answers may be drawn in all before fewer draws have to do. */
const mostWork = 2e7;

const fewestDraws = 400;

/** The vendor's part of the first place in one draw: 1, a half, a third …, or 0. */
function firstPlace(totals: Float64Array, vendor: number, vendors: number, draw: number): number {
  const own = totals[vendor * blockLength + draw] ?? 0;
  let sharing = 0;
  for (let other = 0; other < vendors; other += 1) {
    const difference = (totals[other * blockLength + draw] ?? 0) - own;
    if (difference > level) return 0;
    if (difference >= -level) sharing += 1;
  }
  return 1 / sharing;
}

/**
 * How many draws of open answers are affordable for so many contenders? Never more than `draws`, so
 * that hundreds of vendors still answer in seconds.
 *
 * @example confidenceDraws(table, 2, 10_000) // 10000
 */
export function confidenceDraws(table: ValueTable, contenders: number, draws: number): number {
  const cells = table.weights.length * table.low.length;
  const affordable = Math.floor(mostWork / Math.max(1, cells * contenders));
  return Math.min(draws, Math.max(fewestDraws, affordable));
}

/**
 * If the weights were those that speak for this vendor, how surely would it be first? Its central
 * weights are held, only open answers are drawn, and the share of draws in which it is first is
 * counted; ties are shared. A vendor that is not even then first in most draws is no serious choice.
 *
 * Source: the confidence factor of SMAA-2, Lahdelma and Salminen (2001).
 *
 * @example confidence(table, 0, [0.6, 0.4], { seed: 1, draws: 10_000 }) // 0.93
 */
export function confidence(
  table: ValueTable,
  vendor: number,
  centralWeights: readonly number[],
  { seed, draws }: { seed: number; draws: number },
): number {
  const vendors = table.low.length;
  const totalsOf = tableTotals(table, seededRandom(seed, `confidence ${vendor}`));
  const weights = new Float64Array(blockLength * centralWeights.length);
  for (let draw = 0; draw < blockLength; draw += 1)
    weights.set(centralWeights, draw * centralWeights.length);
  const totals = new Float64Array(paddedRows(vendors) * blockLength);
  let first = 0;
  for (let done = 0; done < draws; done += blockLength) {
    const count = Math.min(blockLength, draws - done);
    totalsOf(weights, count, totals);
    for (let draw = 0; draw < count; draw += 1) first += firstPlace(totals, vendor, vendors, draw);
  }
  return first / draws;
}

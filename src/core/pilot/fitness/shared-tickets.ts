import type { Cell } from "../cell.ts";
import type { Histogram } from "../histogram.ts";
import type { PeriodCells } from "../period-cells.ts";

/** Tickets in days and strata that both periods have. */
export interface SharedTickets {
  /** Tickets of each period on days on which the other has tickets as well. */
  baseline: number;
  pilot: number;
  /** Pilot tickets in cells that are the same, count for count, in the baseline. */
  alike: number;
}

function keyOf({ day, channel, topic }: Cell): string {
  return JSON.stringify([day, channel, topic]);
}

/** All that is counted of a cell, as one text; what depends on the cut of the export left aside. */
function contentOf({ tallies, histograms }: Cell): string {
  const sorted = (histogram: Histogram) => [...histogram].sort(([left], [right]) => left - right);
  const { used, handled } = tallies;
  const done = [histograms.replied, histograms["vendor-replied"], histograms.solved].map(sorted);
  return JSON.stringify([used, handled, tallies["handle-seconds"], done]);
}

function ticketsOn(cells: readonly Cell[], days: ReadonlySet<number>): number {
  return cells.reduce((sum, { day, tallies }) => sum + (days.has(day) ? tallies.used : 0), 0);
}

/**
 * Do the two periods hold the same tickets? Two teams that worked side by side share days but not the
 * exact counts; a baseline handed in again as the pilot shares both.
 *
 * @example sharedTickets(baseline, baseline).alike // all of its tickets
 */
export function sharedTickets(baseline: PeriodCells, pilot: PeriodCells): SharedTickets {
  const daysOf = (cells: readonly Cell[]) =>
    new Set(cells.filter(({ tallies }) => tallies.used > 0).map(({ day }) => day));
  const [before, after] = [daysOf(baseline.cells), daysOf(pilot.cells)];
  const contents = new Map(baseline.cells.map((cell) => [keyOf(cell), contentOf(cell)]));
  const same = pilot.cells.filter((cell) => contents.get(keyOf(cell)) === contentOf(cell));
  return {
    baseline: ticketsOn(baseline.cells, after),
    pilot: ticketsOn(pilot.cells, before),
    alike: same.reduce((sum, { tallies }) => sum + tallies.used, 0),
  };
}

import type { Cell } from "../../../../src/core/pilot/cell.ts";
import type { PeriodCells } from "../../../../src/core/pilot/period-cells.ts";
import type { PlainPeriod } from "./plain-cells.ts";
import type { PlainCell } from "./plain-count.ts";

function shownCell(cell: Cell): PlainCell {
  const shown: PlainCell = {};
  for (const [id, count] of Object.entries(cell.tallies)) if (count !== 0) shown[id] = count;
  for (const [id, histogram] of Object.entries(cell.histograms)) {
    for (const [key, count] of histogram) shown[`${id}:${key}`] = count;
  }
  for (const [reason, count] of cell.leftOut) shown[`left-out:${reason}`] = count;
  return shown;
}

function shownCells(cells: readonly Cell[]): Record<string, PlainCell> {
  return Object.fromEntries(
    cells.map((cell) => [[cell.day, cell.channel, cell.topic].join("|"), shownCell(cell)]),
  );
}

/** What the engine handed over, in the shape of the plainly written measure. */
export function shownPeriod(period: PeriodCells): PlainPeriod {
  const { account, cells, controlCells, backlog, bulkRequesters } = period;
  return {
    rows: account.rows,
    used: account.used,
    leftOut: Object.fromEntries(account.leftOut.map(({ reason, count }) => [reason, count])),
    cells: shownCells(cells),
    controlCells: shownCells(controlCells),
    backlog: [...backlog],
    bulkRequesters: bulkRequesters.map(({ tickets, exampleRow }) => [tickets, exampleRow]),
  };
}

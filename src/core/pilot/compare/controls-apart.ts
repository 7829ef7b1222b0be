import { addCell, type Cell, emptyCell } from "../cell.ts";
import type { PeriodCells, RowAccount } from "../period-cells.ts";

function ticketsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { tallies }) => sum + tallies.used, 0);
}

function accountWithout({ rows, used, leftOut }: RowAccount, moved: number): RowAccount {
  const known = leftOut.find(({ reason }) => reason === "control-channel")?.count ?? 0;
  const others = leftOut.filter(({ reason }) => reason !== "control-channel");
  return {
    rows,
    used: used - moved,
    leftOut: [...others, { reason: "control-channel", count: known + moved }],
  };
}

/** Cells of one key are one cell. */
function joined(cells: readonly Cell[]): Cell[] {
  const byKey = new Map<string, Cell>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.day, cell.channel, cell.topic]);
    const known = byKey.get(key) ?? emptyCell(cell.period, cell.day, cell.channel, cell.topic);
    addCell(known, cell);
    byKey.set(key, known);
  }
  return [...byKey.values()];
}

/**
 * The baseline without the channels that the pilot keeps as controls.
 *
 * The baseline's own plan need not name them: before the pilot all channels were on the old system.
 * What is moved is counted as left out, so that the account still adds up.
 *
 * @example controlsApart(baseline, ["phone"]).controlCells.length // the cells of the phone
 */
export function controlsApart(baseline: PeriodCells, channels: readonly string[]): PeriodCells {
  const isControl = ({ channel }: Cell) => channels.includes(channel);
  const moved = baseline.cells.filter((cell) => isControl(cell) && cell.tallies.used > 0);
  if (moved.length === 0) return baseline;
  return {
    ...baseline,
    account: accountWithout(baseline.account, ticketsOf(moved)),
    controlChannels: [...channels].sort(),
    cells: baseline.cells.filter((cell) => !isControl(cell)),
    controlCells: joined([...baseline.controlCells, ...moved]),
  };
}

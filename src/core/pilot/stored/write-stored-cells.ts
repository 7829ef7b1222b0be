import { type Cell, histogramIds, tallyIds } from "../cell.ts";
import type { PeriodCells } from "../period-cells.ts";
import type { StoredCell, StoredPeriod } from "./stored-cells-form.ts";

function cellLine(cell: Cell, of: StoredCell["of"]): string {
  const { day, channel, topic, tallies, histograms, leftOut } = cell;
  const line: StoredCell = {
    of,
    day,
    channel,
    topic,
    tallies: Object.fromEntries(
      tallyIds.filter((id) => tallies[id] > 0).map((id) => [id, tallies[id]]),
    ),
    histograms: Object.fromEntries(
      histogramIds
        .map((id) => [id, [...histograms[id]]] as const)
        .filter(([, entries]) => entries.length > 0)
        .map(([id, entries]) => [
          id,
          [entries.map(([seconds]) => seconds), entries.map(([, tickets]) => tickets)],
        ]),
    ),
    leftOut: [...leftOut],
  };
  return `${JSON.stringify(line)}\n`;
}

/**
 * One period as a file of its own: counts by day, channel and topic, and not one ticket. Whoever has
 * the file can compare and decide without the export; read back by `readStoredCells`.
 *
 * @param fingerprint of plan and definitions, so that no other plan takes the cells for its own
 * @example writeStoredCells(period, planFingerprint(plan, settings)).split("\n").length // cells + 2
 */
export function writeStoredCells(period: PeriodCells, fingerprint: string): string {
  const { format, zone, window, cut, latestCreatedAt, runInDays, account, replySource } = period;
  const { contactsAreKnown, topicsAreKnown, backlog, bulkRequesters, reconciliations } = period;
  const head: StoredPeriod = {
    touchstoneCells: 1,
    fingerprint,
    cellLines: period.cells.length + period.controlCells.length,
    period: period.period,
    format,
    zone,
    window,
    cut,
    latestCreatedAt,
    runInDays,
    account,
    replySource,
    contactsAreKnown,
    topicsAreKnown,
    backlog: [...backlog],
    bulkRequesters: [...bulkRequesters],
    reconciliations: [...reconciliations],
  };
  const cells = period.cells.map((cell) => cellLine(cell, "cells"));
  const controls = period.controlCells.map((cell) => cellLine(cell, "controls"));
  return `${JSON.stringify(head)}\n${[...cells, ...controls].join("")}`;
}

import { createHash } from "node:crypto";
import type { Cell, HistogramId } from "../../../src/core/pilot/cell.ts";
import { keyCount, secondsOfKey } from "../../../src/core/pilot/duration-key.ts";
import { weekOf } from "../../../src/core/pilot/time/iso-week.ts";

/**
 * One line of the table that every contender makes: week, channel, then whole numbers. Times are the
 * smallest durations that half, or nine tenths, of the seen ones do not exceed, as keys of a histogram.
 */
export const tableColumns = [
  "tickets",
  "replied",
  "reply median",
  "reply p90",
  "solved",
  "solve median",
  "solve p90",
  "rated",
  "satisfied",
  "handle seconds",
] as const;

/** With requesters known: solved tickets whose return window has passed, and those with a return. */
export const returnColumns = ["anchors", "returned"] as const;

export type TableLine = readonly (string | number)[];

/** The same table has the same checksum, whoever made it. */
export function checksumOf(lines: readonly TableLine[]): string {
  const text = lines.map((line) => line.join(",")).sort();
  return createHash("sha256").update(text.join("\n")).digest("hex").slice(0, 12);
}

/** One table for all groups in turn, so that making the table of results takes no memory of its own. */
class Durations {
  private readonly counts = new Float64Array(keyCount);
  total = 0;

  of(cells: readonly Cell[], id: HistogramId): this {
    this.counts.fill(0);
    this.total = 0;
    for (const cell of cells) this.add(cell, id);
    return this;
  }

  private add(cell: Cell, id: HistogramId): void {
    const { keys, counts } = cell.histograms[id];
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as number;
      this.counts[key] = (this.counts[key] as number) + (counts[at] as number);
      this.total += counts[at] as number;
    }
  }

  within(share: number): number {
    const wanted = Math.ceil(share * this.total);
    let seen = 0;
    for (let key = 0; key < keyCount; key += 1) {
      seen += this.counts[key] as number;
      if (seen >= wanted) return secondsOfKey(key);
    }
    return 0;
  }
}

/** Cells of any grain → the table by week and channel. */
export function weekTable(cells: readonly Cell[], withReturns: boolean): TableLine[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${weekOf(cell.day)},${cell.channel}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [cell]);
    else known.push(cell);
  }
  return [...groups].map(([key, members]) => [key, ...numbersOf(members, withReturns)]);
}

const durations = new Durations();

/** How many, the median and nine tenths. */
function timesOf(cells: readonly Cell[], id: HistogramId): number[] {
  const all = durations.of(cells, id);
  return [all.total, all.within(0.5), all.within(0.9)];
}

function numbersOf(cells: readonly Cell[], withReturns: boolean): number[] {
  const sum = (of: (cell: Cell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  const numbers = [
    sum(({ tallies }) => tallies.used),
    ...timesOf(cells, "replied"),
    ...timesOf(cells, "solved"),
    sum(({ tallies }) => tallies["csat-rated"]),
    sum(({ tallies }) => tallies["csat-satisfied"]),
    sum(({ tallies }) => tallies["handle-seconds"]),
  ];
  if (!withReturns) return numbers;
  const returns = ["anchors", "anchors-returned"] as const;
  return [...numbers, ...returns.map((id) => durations.of(cells, id).total)];
}

import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import {
  type Cell,
  emptyCell,
  type HistogramId,
  histogramIds,
  type Period,
  tallyIds,
} from "../cell.ts";
import type { CellPart } from "../range/file-part.ts";
import type { CountedParts } from "./counted-parts.ts";
import { CounterPages } from "./counter-pages.ts";
import { DurationCounter, type HistogramRoom } from "./duration-counter.ts";

/** A cell while tickets are being counted into it. */
export class CountedCell {
  tallies = emptyCell("baseline", 0, "", "").tallies;
  leftOut = new Map<ExclusionReason, number>();
  /** Every ticket has one solve at most: first and last ones are the same, and counted once. */
  hasOneSolve = false;
  readonly durations: Readonly<Record<HistogramId, DurationCounter>> = counters();
  readonly parts: CountedParts;

  constructor(parts: CountedParts) {
    this.parts = parts;
  }

  leave(reason: ExclusionReason): void {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1);
  }

  /** The cell as plain tables; nothing may be counted here afterwards. */
  part(room: HistogramRoom): CellPart {
    const { tallies, leftOut, hasOneSolve, durations } = this;
    const histograms = histogramIds.flatMap((id): CellPart["histograms"] => {
      const { keys, counts } = durations[id].take(room);
      return keys.length === 0 ? [] : [[id, { keys, counts }]];
    });
    return { tallies, leftOut, hasOneSolve, histograms };
  }

  /** Adds what was counted elsewhere. */
  addPart({ tallies, leftOut, hasOneSolve, histograms }: CellPart): void {
    for (const id of tallyIds) this.tallies[id] += tallies[id];
    for (const [reason, count] of leftOut) {
      this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + count);
    }
    this.hasOneSolve ||= hasOneSolve;
    for (const [id, { keys, counts }] of histograms) this.durations[id].addKeys(keys, counts);
  }

  /** The cell as it now stands; afterwards nothing is counted here yet, and another may begin. */
  take(period: Period, day: number, channel: string, topic: string, room: HistogramRoom): Cell {
    const cell = emptyCell(period, day, channel, topic);
    const { tallies, leftOut } = this;
    for (const id of histogramIds) cell.histograms[id] = this.durations[id].take(room);
    if (this.hasOneSolve) {
      cell.histograms["first-solved"] = cell.histograms.solved.shared();
      cell.histograms["first-solve-open"] = cell.histograms["solve-open"].shared();
    }
    this.tallies = cell.tallies;
    this.leftOut = cell.leftOut;
    return { ...cell, tallies, leftOut };
  }
}

function counters(): Record<HistogramId, DurationCounter> {
  const pages = new CounterPages();
  const entries = histogramIds.map((id) => [id, new DurationCounter(pages)] as const);
  return Object.fromEntries(entries) as Record<HistogramId, DurationCounter>;
}

import type { ExclusionReason } from "../../schema/kpi-output.ts";
import { type Cell, emptyCell, type Period } from "../cell.ts";
import type { TicketView } from "../ticket/ticket-view.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import { countTicket } from "./count-ticket.ts";

/** The cells of one period with what was seen while filling them. */
export interface BuiltCells {
  cells: Cell[];
  used: number;
  leftOut: Map<ExclusionReason, number>;
  latestCreatedAt: number | null;
}

export interface CellBuilderInput {
  view: TicketView;
  reasons: readonly (ExclusionReason | null)[];
  returned: Uint8Array;
  zone: ZoneOffsets;
  period: Period;
  /** First and last local day (days since 1970), both included. */
  days: { from: number; to: number };
}

function byKey(left: Cell, right: Cell): number {
  if (left.day !== right.day) return left.day - right.day;
  if (left.channel !== right.channel) return left.channel < right.channel ? -1 : 1;
  if (left.topic === right.topic) return 0;
  return left.topic < right.topic ? -1 : 1;
}

/** Finds the cell of a ticket, made when first needed. */
class CellTable {
  readonly cells = new Map<string, Cell>();
  private readonly view: TicketView;
  private readonly period: Period;

  constructor(view: TicketView, period: Period) {
    this.view = view;
    this.period = period;
  }

  cellOf(index: number, day: number): Cell {
    const { store, words, facts } = this.view;
    const channel = words.channel[store.value("channel", index)] ?? "unknown";
    const topic = facts.hasTopics ? (words.topic[store.value("topic", index)] ?? "") : "";
    const key = `${day}\u0000${channel}\u0000${topic}`;
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = emptyCell(this.period, day, channel, topic);
      this.cells.set(key, cell);
    }
    return cell;
  }
}

/**
 * Counts the tickets of one period into cells. A ticket outside the days is `outside-window`; one
 * created after the cut does not exist yet and is outside too.
 *
 * @example buildCells({ view, reasons, returned, zone, period: "pilot", days }).used // 3170
 */
export function buildCells(input: CellBuilderInput): BuiltCells {
  const { view, reasons, returned, zone, period, days } = input;
  const table = new CellTable(view, period);
  const leftOut = new Map<ExclusionReason, number>();
  const count = (reason: ExclusionReason) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  let used = 0;
  let latestCreatedAt: number | null = null;
  for (const [index, reason] of reasons.entries()) {
    const created = view.createdAt(index);
    const day = zone.localDay(created);
    const isInside = day >= days.from && day <= days.to && created <= view.facts.cutAt;
    if (reason === "duplicate" || !isInside) {
      count(reason === "duplicate" ? "duplicate" : "outside-window");
      continue;
    }
    const cell = table.cellOf(index, day);
    if (reason !== null) {
      count(reason);
      cell.leftOut.set(reason, (cell.leftOut.get(reason) ?? 0) + 1);
      continue;
    }
    countTicket(cell, view, index, returned[index] === 1);
    used += 1;
    latestCreatedAt = Math.max(latestCreatedAt ?? created, created);
  }
  return { cells: [...table.cells.values()].sort(byKey), used, leftOut, latestCreatedAt };
}

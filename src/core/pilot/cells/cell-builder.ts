import type { ExclusionReason } from "../../schema/kpi-output.ts";
import { type Cell, emptyCell, type Period } from "../cell.ts";
import type { TicketView } from "../ticket/ticket-view.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import { countTicket } from "./count-ticket.ts";

/** The cells of one period with what was seen while filling them. */
export interface BuiltCells {
  cells: Cell[];
  /** Tickets on channels kept on the old system: left out of `cells`, counted here. */
  controlCells: Cell[];
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
  private readonly byNumber = new Map<number, Cell>();
  private readonly byName = new Map<string, Cell>();
  private readonly view: TicketView;
  private readonly period: Period;

  constructor(view: TicketView, period: Period) {
    this.view = view;
    this.period = period;
  }

  get cells(): Cell[] {
    return [...this.byName.values()].sort(byKey);
  }

  /** Looked up by the numbers of the words, because making text for every ticket is slow. */
  cellOf(index: number, day: number): Cell {
    const { store, words, facts } = this.view;
    const channel = store.value("channel", index);
    const topic = facts.hasTopics ? store.value("topic", index) : 0;
    const number = (day * words.channel.length + channel) * words.topic.length + topic;
    let cell = this.byNumber.get(number);
    if (cell === undefined) {
      const names = [words.channel[channel] ?? "unknown", words.topic[topic] ?? ""] as const;
      cell = this.named(day, ...names);
      this.byNumber.set(number, cell);
    }
    return cell;
  }

  /** Several words of an export may mean one channel. */
  private named(day: number, channel: string, topic: string): Cell {
    const key = JSON.stringify([day, channel, topic]);
    const cell = this.byName.get(key) ?? emptyCell(this.period, day, channel, topic);
    this.byName.set(key, cell);
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
  const controls = new CellTable(view, period);
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
    if (reason === "control-channel") {
      countTicket(controls.cellOf(index, day), view, index, returned[index] === 1);
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
  return { cells: table.cells, controlCells: controls.cells, used, leftOut, latestCreatedAt };
}

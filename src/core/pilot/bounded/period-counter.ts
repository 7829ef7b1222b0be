import type { ExclusionReason } from "../../schema/kpi-output.ts";
import type { Cell } from "../cell.ts";
import { byKey } from "../cells/cell-builder.ts";
import { countTicket } from "../cells/count-ticket.ts";
import { CountedCell } from "../cells/counted-cell.ts";
import { HistogramRoom } from "../cells/duration-counter.ts";
import { type AskedPeriod, daysOfPeriod } from "../cells/period-builder.ts";
import type { SeenTicket } from "../ticket/seen-ticket.ts";
import { mondayOf, weekOf } from "../time/iso-week.ts";

/** The cells of one period while tickets come in: one per week and channel. */
export class PeriodCounter {
  readonly asked: AskedPeriod;
  used = 0;
  latestCreatedAt: number | null = null;
  readonly leftOut = new Map<ExclusionReason, number>();
  private readonly from: number;
  private readonly to: number;
  private readonly cells = new Map<string, Map<number, CountedCell>>();
  private readonly controls = new Map<string, Map<number, CountedCell>>();

  constructor(asked: AskedPeriod) {
    this.asked = asked;
    const isWhole = asked.window === null;
    const { from, to } = daysOfPeriod(asked.window, null);
    this.from = isWhole ? -Infinity : from;
    this.to = isWhole ? Infinity : to;
  }

  /** Counts a ticket of this local day, or why it is left out. */
  count(ticket: SeenTicket, day: number, reason: ExclusionReason | null): void {
    if (reason === "duplicate") this.leave(reason);
    else if (day < this.from || day > this.to || ticket.watched < 0) this.leave("outside-window");
    else {
      const week = weekOf(day);
      const cell = cellOf(this.cells, ticket.meaning.channelName, week);
      if (reason === null) this.use(cell, ticket);
      else {
        this.leave(reason);
        cell.leave(reason);
        if (reason === "control-channel") {
          countTicket(cellOf(this.controls, ticket.meaning.channelName, week), ticket, null);
        }
      }
    }
  }

  /** The cells, each under the first day of its week inside the window. */
  take(): { cells: Cell[]; controlCells: Cell[] } {
    const room = new HistogramRoom();
    return { cells: this.taken(this.cells, room), controlCells: this.taken(this.controls, room) };
  }

  private use(cell: CountedCell, ticket: SeenTicket): void {
    countTicket(cell, ticket, null);
    this.used += 1;
    this.latestCreatedAt = Math.max(this.latestCreatedAt ?? 0, ticket.createdAt);
  }

  private leave(reason: ExclusionReason): void {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1);
  }

  private taken(table: Map<string, Map<number, CountedCell>>, room: HistogramRoom): Cell[] {
    const all = [...table].flatMap(([channel, weeks]) =>
      [...weeks].map(([week, cell]) => {
        const day = Math.max(mondayOf(week), this.from);
        return cell.take(this.asked.period, day, channel, "", room);
      }),
    );
    return all.sort(byKey);
  }
}

function cellOf(
  table: Map<string, Map<number, CountedCell>>,
  channel: string,
  week: number,
): CountedCell {
  let weeks = table.get(channel);
  if (weeks === undefined) {
    weeks = new Map();
    table.set(channel, weeks);
  }
  let cell = weeks.get(week);
  if (cell === undefined) {
    cell = new CountedCell();
    weeks.set(week, cell);
  }
  return cell;
}

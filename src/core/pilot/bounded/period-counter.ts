import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import type { Cell } from "../cell.ts";
import { byKey } from "../cells/cell-builder.ts";
import { countTicket } from "../cells/count-ticket.ts";
import type { CountedCell } from "../cells/counted-cell.ts";
import type { CountedParts } from "../cells/counted-parts.ts";
import { HistogramRoom } from "../cells/duration-counter.ts";
import { type AskedPeriod, daysOfPeriod } from "../cells/period-builder.ts";
import type { PeriodPart, WeekCellPart } from "../range/file-part.ts";
import type { SeenTicket } from "../ticket/seen-ticket.ts";
import { mondayOf, weekOf } from "../time/iso-week.ts";
import { WeekCells } from "./week-cells.ts";

/** The cells of one period while tickets come in: one per week and channel. */
export class PeriodCounter {
  readonly asked: AskedPeriod;
  used = 0;
  latestCreatedAt: number | null = null;
  readonly leftOut = new Map<ExclusionReason, number>();
  private readonly from: number;
  private readonly to: number;
  private readonly cells: WeekCells;
  private readonly controls: WeekCells;

  constructor(asked: AskedPeriod, parts: CountedParts) {
    this.asked = asked;
    this.cells = new WeekCells(parts);
    this.controls = new WeekCells(parts);
    const isWhole = asked.window === null;
    const { from, to } = daysOfPeriod(asked.window, null);
    this.from = isWhole ? -Infinity : from;
    this.to = isWhole ? Infinity : to;
  }

  /** Counts a ticket of this local day on the channel of this number, or why it is left out. */
  count(ticket: SeenTicket, day: number, channel: number, reason: ExclusionReason | null): void {
    if (reason === "duplicate") this.leave(reason);
    else if (day < this.from || day > this.to || ticket.watched < 0) this.leave("outside-window");
    else {
      const week = weekOf(day);
      const cell = this.cells.of(channel, week);
      if (reason === null) this.use(cell, ticket);
      else {
        this.leave(reason);
        cell.leave(reason);
        if (reason === "control-channel") {
          countTicket(this.controls.of(channel, week), ticket, null);
        }
      }
    }
  }

  /** The cells, each under the first day of its week inside the window. */
  take(channels: readonly string[]): { cells: Cell[]; controlCells: Cell[] } {
    const room = new HistogramRoom();
    const taken = (of: WeekCells) => this.taken(of, channels, room);
    return { cells: taken(this.cells), controlCells: taken(this.controls) };
  }

  part(room: HistogramRoom): PeriodPart {
    const { used, latestCreatedAt, leftOut } = this;
    const parts = (of: WeekCells) =>
      of.all.map(({ cell, ...place }) => ({ ...place, cell: cell.part(room) }));
    return {
      used,
      latestCreatedAt,
      leftOut,
      cells: parts(this.cells),
      controls: parts(this.controls),
    };
  }

  /** Adds what was counted elsewhere; `numbers` of channels there → here. */
  addPart(part: PeriodPart, numbers: readonly number[]): void {
    this.used += part.used;
    for (const [reason, count] of part.leftOut) this.leave(reason, count);
    if (part.latestCreatedAt !== null) {
      this.latestCreatedAt = Math.max(this.latestCreatedAt ?? 0, part.latestCreatedAt);
    }
    const add = (to: WeekCells, cells: readonly WeekCellPart[]) => {
      for (const { channel, week, cell } of cells)
        to.of(numbers[channel] as number, week).addPart(cell);
    };
    add(this.cells, part.cells);
    add(this.controls, part.controls);
  }

  private use(cell: CountedCell, ticket: SeenTicket): void {
    countTicket(cell, ticket, null);
    this.used += 1;
    this.latestCreatedAt = Math.max(this.latestCreatedAt ?? 0, ticket.createdAt);
  }

  private leave(reason: ExclusionReason, count = 1): void {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + count);
  }

  private taken(cells: WeekCells, channels: readonly string[], room: HistogramRoom): Cell[] {
    const all = cells.all.map(({ channel, week, cell }) => {
      const day = Math.max(mondayOf(week), this.from);
      return cell.take(this.asked.period, day, channels[channel] ?? "unknown", "", room);
    });
    return all.sort(byKey);
  }
}

import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import { askedCounts } from "../asked-counts.ts";
import type { Cell, Period } from "../cell.ts";
import type { ReadTickets } from "../ticket/read-tickets.ts";
import type { TicketFlags } from "../ticket/ticket-flags.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import { CellNumbers } from "./cell-numbers.ts";
import { cellOrder } from "./cell-order.ts";
import { countTicket } from "./count-ticket.ts";
import { CountedCell } from "./counted-cell.ts";
import { countedParts } from "./counted-parts.ts";
import { HistogramRoom } from "./duration-counter.ts";
import { Strata, type Stratum } from "./strata.ts";

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
  tickets: ReadTickets;
  flags: TicketFlags;
  zone: ZoneOffsets;
  period: Period;
  /** First and last local day (days since 1970), both included. */
  days: { from: number; to: number };
}

/**
 * The order of cells: day, channel, topic.
 *
 * @example [friday, monday].sort(byKey)[0] // monday
 */
export function byKey(left: Cell, right: Cell): number {
  if (left.day !== right.day) return left.day - right.day;
  if (left.channel !== right.channel) return left.channel < right.channel ? -1 : 1;
  if (left.topic === right.topic) return 0;
  return left.topic < right.topic ? -1 : 1;
}

/**
 * Counts the tickets of one period into cells. A ticket outside the days is `outside-window`; one
 * created after the cut does not exist yet and is outside too.
 *
 * All tickets of a cell are counted together, so that the few tables they need stay at hand.
 *
 * @example buildCells({ tickets, flags, zone, period: "pilot", days }).used // 3170
 */
export function buildCells(input: CellBuilderInput): BuiltCells {
  return new CellBuilder(input).build();
}

class CellBuilder {
  private readonly input: CellBuilderInput;
  private readonly strata: Strata;
  private readonly strataOf: Int32Array;
  private readonly numbers: CellNumbers;
  private readonly built: BuiltCells;
  private readonly room = new HistogramRoom();
  private readonly counted: CountedCell;
  private readonly controls: CountedCell;

  constructor(input: CellBuilderInput) {
    this.input = input;
    const { tickets, days } = input;
    const parts = countedParts(askedCounts(tickets.settings));
    this.counted = new CountedCell(parts);
    this.controls = new CountedCell(parts);
    this.strata = new Strata(tickets.facts.hasTopics);
    this.strataOf = Int32Array.from(tickets.meanings, (meaning) => this.strata.numberOf(meaning));
    this.numbers = new CellNumbers(days.from, days.to, this.strata.all.length);
    const leftOut = new Map<ExclusionReason, number>();
    this.built = { cells: [], controlCells: [], used: 0, leftOut, latestCreatedAt: null };
  }

  build(): BuiltCells {
    const { tickets } = this.input;
    const { order, starts } = cellOrder(tickets.count, (index) => this.cellOf(index));
    for (let cell = 0; cell < this.numbers.count; cell += 1) {
      this.buildCell(cell, order.subarray(starts[cell], starts[cell + 1]));
    }
    this.countOutside(tickets.count - order.length);
    this.built.cells.sort(byKey);
    this.built.controlCells.sort(byKey);
    return this.built;
  }

  /** -1 for a doubled ticket and one outside the period. */
  private cellOf(index: number): number {
    const { tickets, flags, zone, days } = this.input;
    const created = tickets.createdAt(index);
    if (created > tickets.facts.cutAt || flags.isDoubled(index)) return -1;
    const day = zone.localDay(created);
    if (day < days.from || day > days.to) return -1;
    return this.numbers.numberOf(day, this.strataOf[tickets.trait(index)] as number);
  }

  private buildCell(cell: number, members: Uint32Array): void {
    const { counted, controls, numbers, room, built } = this;
    for (const index of members) this.countMember(index);
    const day = numbers.days[cell] as number;
    const { channel, topic } = this.strata.all[numbers.strata[cell] as number] as Stratum;
    const { period } = this.input;
    if (controls.tallies.used > 0) {
      built.controlCells.push(controls.take(period, day, channel, topic, room));
    }
    built.cells.push(counted.take(period, day, channel, topic, room));
  }

  private countMember(index: number): void {
    const { flags, tickets } = this.input;
    if (flags.mayCount(index)) {
      const ticket = tickets.see(index);
      countTicket(this.counted, ticket, flags.isReturned(index));
      this.built.used += 1;
      if (ticket.createdAt > (this.built.latestCreatedAt ?? -1)) {
        this.built.latestCreatedAt = ticket.createdAt;
      }
      return;
    }
    const reason = flags.reason(index);
    if (reason === null) return;
    this.counted.leave(reason);
    this.leave(reason, 1);
    if (reason === "control-channel") {
      countTicket(this.controls, tickets.see(index), flags.isReturned(index));
    }
  }

  private countOutside(outside: number): void {
    const { flags } = this.input;
    this.leave("duplicate", flags.doubled);
    this.leave("outside-window", outside - flags.doubled);
  }

  private leave(reason: ExclusionReason, tickets: number): void {
    const { leftOut } = this.built;
    if (tickets > 0) leftOut.set(reason, (leftOut.get(reason) ?? 0) + tickets);
  }
}

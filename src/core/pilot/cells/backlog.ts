import type { BacklogDay } from "../period-cells.ts";
import { daySeconds } from "../time/calendar-day.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import { DayPiles, type Pile } from "./day-piles.ts";

/** How many tickets came onto the pile and left it, local day by local day. */
export class DayMoves {
  private readonly opened = new DayPiles();
  private readonly solved = new DayPiles();
  private readonly zone: ZoneOffsets;

  constructor(zone: ZoneOffsets) {
    this.zone = zone;
  }

  /** One more ticket: when it was created, and when it was solved (less than 0: it is open). */
  add(createdAt: number, solvedAt: number): void {
    const solvedDay = solvedAt < 0 ? null : this.zone.localDay(solvedAt);
    this.addDays(this.zone.localDay(createdAt), solvedDay, 1);
  }

  /** So many tickets that were created on one day and solved on one day (null: they are open). */
  addDays(createdDay: number, solvedDay: number | null, tickets: number): void {
    this.opened.add(createdDay, createdDay, tickets);
    if (solvedDay !== null) this.solved.add(solvedDay, createdDay, tickets);
  }

  /** The piles as plain tables, for `addAll`. */
  get piles(): { opened: Float64Array; solved: Float64Array } {
    return { opened: this.opened.piles, solved: this.solved.piles };
  }

  addAll({ opened, solved }: { opened: Float64Array; solved: Float64Array }): void {
    this.opened.addAll(opened);
    this.solved.addAll(solved);
  }

  on(day: number): { opened: Pile; solved: Pile } {
    return { opened: this.opened.on(day), solved: this.solved.on(day) };
  }

  /** What lay on the pile when the day began. */
  openBefore(day: number): Pile {
    const [opened, solved] = [this.opened.before(day), this.solved.before(day)];
    return {
      tickets: opened.tickets - solved.tickets,
      createdDays: opened.createdDays - solved.createdDays,
    };
  }
}

/**
 * How many tickets were open at each local midnight of the days `from` to `to` (days since 1970)?
 *
 * Counts every ticket of the file that may count, also those created before the period: they are
 * part of the pile. Midnights after the cut are left out, because nothing is known of them.
 *
 * @example backlogDays(moves, cutAt, zone, 20600, 20606).at(-1)?.open // 42
 */
export function backlogDays(
  moves: DayMoves,
  cutAt: number,
  zone: ZoneOffsets,
  from: number,
  to: number,
): BacklogDay[] {
  const days: BacklogDay[] = [];
  let { tickets: open, createdDays } = moves.openBefore(from);
  for (let day = from; day <= to; day += 1) {
    const end = zone.instantOf((day + 1) * daySeconds);
    if (end > cutAt) break;
    const { opened, solved } = moves.on(day);
    open += opened.tickets - solved.tickets;
    createdDays += opened.createdDays - solved.createdDays;
    const openAgeDays = open * (day + 1) - createdDays;
    days.push({ day, open, openAgeDays, opened: opened.tickets, solved: solved.tickets });
  }
  return days;
}

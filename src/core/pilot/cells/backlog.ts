import type { BacklogDay } from "../period-cells.ts";
import { daySeconds } from "../time/calendar-day.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";

/** So many tickets, and the sum of the days on which they were created. */
interface Pile {
  tickets: number;
  createdDays: number;
}

const nothing: Readonly<Pile> = { tickets: 0, createdDays: 0 };

/** How many tickets came onto the pile and left it, local day by local day. */
export class DayMoves {
  private readonly opened = new Map<number, Pile>();
  private readonly solved = new Map<number, Pile>();
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
    move(this.opened, createdDay, createdDay, tickets);
    if (solvedDay !== null) move(this.solved, solvedDay, createdDay, tickets);
  }

  on(day: number): { opened: Readonly<Pile>; solved: Readonly<Pile> } {
    return { opened: this.opened.get(day) ?? nothing, solved: this.solved.get(day) ?? nothing };
  }

  /** What lay on the pile when the day began. */
  openBefore(day: number): Pile {
    const pile = { tickets: 0, createdDays: 0 };
    for (const [days, sign] of [
      [this.opened, 1],
      [this.solved, -1],
    ] as const) {
      for (const [moved, { tickets, createdDays }] of days) {
        if (moved >= day) continue;
        pile.tickets += sign * tickets;
        pile.createdDays += sign * createdDays;
      }
    }
    return pile;
  }
}

function move(days: Map<number, Pile>, day: number, createdDay: number, tickets: number): void {
  const pile = days.get(day);
  if (pile === undefined) days.set(day, { tickets, createdDays: createdDay * tickets });
  else {
    pile.tickets += tickets;
    pile.createdDays += createdDay * tickets;
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

import type { BacklogDay } from "../period-cells.ts";
import type { TicketView } from "../ticket/ticket-view.ts";
import { daySeconds } from "../time/calendar-day.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";

/** So many tickets, and the sum of the days on which they were created. */
interface Pile {
  tickets: number;
  createdDays: number;
}

const nothing: Pile = { tickets: 0, createdDays: 0 };

/** What came onto the pile and what left it, day by day from the first one; earlier days as one. */
class DayMoves {
  readonly before = { tickets: 0, createdDays: 0 };
  private readonly from: number;
  private readonly piles = { opened: new Map<number, Pile>(), solved: new Map<number, Pile>() };

  constructor(from: number) {
    this.from = from;
  }

  add(move: "opened" | "solved", day: number, createdDay: number): void {
    if (day < this.from) {
      const sign = move === "opened" ? 1 : -1;
      this.before.tickets += sign;
      this.before.createdDays += sign * createdDay;
      return;
    }
    const { tickets, createdDays } = this.piles[move].get(day) ?? nothing;
    const grown = { tickets: tickets + 1, createdDays: createdDays + createdDay };
    this.piles[move].set(day, grown);
  }

  on(day: number): { opened: Pile; solved: Pile } {
    const { opened, solved } = this.piles;
    return { opened: opened.get(day) ?? nothing, solved: solved.get(day) ?? nothing };
  }
}

/**
 * How many tickets were open at each local midnight of the days `from` to `to` (days since 1970)?
 *
 * Counts every ticket of the file that may count, also those created before the period: they are
 * part of the pile. Midnights after the cut are left out, because nothing is known of them.
 *
 * @example backlogDays(view, counts, zone, 20600, 20606).at(-1)?.open // 42
 */
export function backlogDays(
  view: TicketView,
  counts: readonly boolean[],
  zone: ZoneOffsets,
  from: number,
  to: number,
): BacklogDay[] {
  const moves = new DayMoves(from);
  for (let index = 0; index < view.store.count; index += 1) {
    if (!counts[index]) continue;
    const created = view.createdAt(index);
    const after = view.solvedAfter(index);
    const createdDay = zone.localDay(created);
    moves.add("opened", createdDay, createdDay);
    if (after >= 0) moves.add("solved", zone.localDay(created + after), createdDay);
  }
  const days: BacklogDay[] = [];
  let { tickets: open, createdDays } = moves.before;
  for (let day = from; day <= to; day += 1) {
    const end = zone.instantOf((day + 1) * daySeconds);
    if (end > view.facts.cutAt) break;
    const { opened, solved } = moves.on(day);
    open += opened.tickets - solved.tickets;
    createdDays += opened.createdDays - solved.createdDays;
    const openAgeDays = open * (day + 1) - createdDays;
    days.push({ day, open, openAgeDays, opened: opened.tickets, solved: solved.tickets });
  }
  return days;
}

import type { BacklogDay } from "../period-cells.ts";
import type { TicketView } from "../ticket/ticket-view.ts";
import { daySeconds } from "../time/calendar-day.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";

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
  const opened = new Map<number, number>();
  const solved = new Map<number, number>();
  const add = (days: Map<number, number>, day: number) => days.set(day, (days.get(day) ?? 0) + 1);
  let before = 0;
  for (let index = 0; index < view.store.count; index += 1) {
    if (!counts[index]) continue;
    const created = view.createdAt(index);
    const after = view.solvedAfter(index);
    const createdDay = zone.localDay(created);
    const solvedDay = after < 0 ? Infinity : zone.localDay(created + after);
    if (createdDay < from) before += 1;
    else add(opened, createdDay);
    if (solvedDay < from) before -= 1;
    else add(solved, solvedDay);
  }
  const days: BacklogDay[] = [];
  let open = before;
  for (let day = from; day <= to; day += 1) {
    const end = zone.instantOf((day + 1) * daySeconds);
    if (end > view.facts.cutAt) break;
    const [openedToday, solvedToday] = [opened.get(day) ?? 0, solved.get(day) ?? 0];
    open += openedToday - solvedToday;
    days.push({ day, open, opened: openedToday, solved: solvedToday });
  }
  return days;
}

import type { Cell } from "../cell.ts";
import type { PeriodCells } from "../period-cells.ts";
import { daySeconds } from "../time/calendar-day.ts";
import { mondayOf, weekName, weekOf, weeksOfWindow } from "../time/iso-week.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";

/** The cells of one ISO week. */
export interface WeekCells {
  week: number;
  name: string;
  cells: readonly Cell[];
}

/** The weeks that are compared, and what the calendar leaves out. */
export interface ComparedWeeks {
  /** Whole weeks with at least one ticket, in order. */
  weeks: readonly WeekCells[];
  /** The declared first weeks of settling in: shown, not compared. */
  washIn: readonly WeekCells[];
  /** Tickets in weeks that reach beyond the window. */
  partialWeekTickets: number;
  partialWeeks: number;
  /** Tickets in the declared first weeks of settling in. */
  washInTickets: number;
}

function ticketsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.tallies.used, 0);
}

/** Cells by week, in order of weeks. Example: cells of 1 and 8 January make two weeks. */
export function byWeek(cells: readonly Cell[]): Map<number, Cell[]> {
  const weeks = new Map<number, Cell[]>();
  for (const cell of cells) {
    const week = weekOf(cell.day);
    const known = weeks.get(week);
    if (known === undefined) weeks.set(week, [cell]);
    else known.push(cell);
  }
  return new Map([...weeks].sort(([left], [right]) => left - right));
}

/**
 * Which weeks of a period are whole, and which are cut by its window or by the export? A week that was
 * still running when the file was made has no end yet.
 *
 * @example wholeWeeks(period).whole.length // 6
 */
export function wholeWeeks({ window, cut, zone }: PeriodCells): {
  whole: number[];
  partial: number[];
} {
  if (window === null) return { whole: [], partial: [] };
  const { whole, partial } = weeksOfWindow(window);
  const offsets = new ZoneOffsets(zone);
  const isOver = (week: number) =>
    cut === null || offsets.instantOf((mondayOf(week) + 7) * daySeconds) <= cut.at;
  return {
    whole: whole.filter(isOver),
    partial: [...partial, ...whole.filter((week) => !isOver(week))],
  };
}

/**
 * Which weeks of a period are compared? Whole ISO weeks in the plan's zone, after the declared weeks
 * of settling in; weeks cut by the window are left out and counted, because Mondays are no Sundays.
 *
 * @example comparedWeeks(period).weeks.map(({ name }) => name) // ["2026-W36", "2026-W37"]
 */
export function comparedWeeks(period: PeriodCells): ComparedWeeks {
  const { whole, partial } = wholeWeeks(period);
  const washIn = new Set(whole.slice(0, period.washInWeeks));
  const kept = new Set(whole.slice(period.washInWeeks));
  const all = [...byWeek(period.cells)];
  const ticketsIn = (belongs: (week: number) => boolean) =>
    all.reduce((sum, [week, cells]) => sum + (belongs(week) ? ticketsOf(cells) : 0), 0);
  const among = (weeks: ReadonlySet<number>) =>
    all
      .filter(([week, cells]) => weeks.has(week) && ticketsOf(cells) > 0)
      .map(([week, cells]) => ({ week, name: weekName(week), cells }));
  return {
    weeks: among(kept),
    washIn: among(washIn),
    partialWeekTickets: ticketsIn((week) => !kept.has(week) && !washIn.has(week)),
    partialWeeks: partial.length,
    washInTickets: ticketsIn((week) => washIn.has(week)),
  };
}

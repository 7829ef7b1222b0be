import type { PeriodCells } from "../period-cells.ts";
import { dayOfText, daySeconds, dayText } from "../time/calendar-day.ts";
import { weeksOfWindow } from "../time/iso-week.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";

/** When one looks at the pilot, and when the plan says one should. */
export interface Look {
  /** Last day of the declared pilot; null when no plan names it or there is no ticket. */
  plannedEnd: string | null;
  /** Local day of the export. */
  asOf: string | null;
  /** Exported before the planned end: a look too early. */
  isEarly: boolean;
  /** Whole weeks of the declared pilot after settling in. */
  weeksPlanned: number;
}

/**
 * Is this a look before the planned end? Who looks every week and stops at the first good p fools
 * himself far more often than one time in twenty, so an early look gets no verdict "better".
 *
 * @example lookOf(pilot) // { plannedEnd: "2026-10-11", asOf: "2026-10-27", isEarly: false, weeksPlanned: 6 }
 */
export function lookOf({ window, cut, zone, washInWeeks }: PeriodCells): Look {
  if (window === null) return { plannedEnd: null, asOf: null, isEarly: false, weeksPlanned: 0 };
  const weeksPlanned = Math.max(0, weeksOfWindow(window).whole.length - washInWeeks);
  if (cut === null) return { plannedEnd: window.to, asOf: null, isEarly: false, weeksPlanned };
  const offsets = new ZoneOffsets(zone);
  const end = offsets.instantOf((dayOfText(window.to) + 1) * daySeconds);
  return {
    plannedEnd: window.to,
    asOf: dayText(offsets.localDay(cut.at)),
    isEarly: cut.at < end,
    weeksPlanned,
  };
}

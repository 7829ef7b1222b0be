import { dayOfText, dayText } from "../pilot/time/calendar-day.ts";
import type { BusinessCalendar } from "../schema/business-calendar.ts";

const saturday = 6;

/** 0 is Sunday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function isWorkday(day: number, calendar: BusinessCalendar): boolean | null {
  const text = dayText(day);
  const year = calendar.years.find((one) => text.startsWith(`${one.year}-`));
  if (year === undefined) return null;
  if (year.makeUpWorkdays.some(({ on }) => on === text)) return true;
  const weekday = weekdayOf(day);
  const isWeekend = weekday === 0 || weekday === saturday;
  return !isWeekend && !year.holidays.some(({ on }) => on === text);
}

/**
 * How many working days pass from one day to another, the first not counted: Monday to Friday without
 * the holidays of the calendar, and with its make-up workdays? Null without a calendar, or when it
 * lacks one of the years; 0 when both are the same day.
 *
 * @example workingDaysBetween("2026-10-16", "2026-10-29", calendar) // 9
 */
export function workingDaysBetween(
  from: string,
  to: string,
  calendar: BusinessCalendar | null,
): number | null {
  if (calendar === null || to < from) return null;
  let count = 0;
  for (let day = dayOfText(from) + 1; day <= dayOfText(to); day += 1) {
    const works = isWorkday(day, calendar);
    if (works === null) return null;
    if (works) count += 1;
  }
  return count;
}

import { dayNumber, dayOfText, dayText } from "./calendar-day.ts";

/**
 * Which ISO week does a day fall in, as a running number? Weeks begin on Monday; week 0 holds
 * 1970-01-01, which was a Thursday.
 *
 * @example weekOf(0) // 0
 */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** The Monday of a week, as a day number. Example: `mondayOf(0)` is -3 (29 December 1969). */
export function mondayOf(week: number): number {
  return week * 7 - 3;
}

/**
 * The ISO 8601 name of a week. A week belongs to the year that holds its Thursday.
 *
 * @example weekName(weekOf(dayOfText("2027-01-01"))) // "2026-W53"
 */
export function weekName(week: number): string {
  const thursday = mondayOf(week) + 3;
  const year = Number(dayText(thursday).slice(0, 4));
  const number = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/**
 * The number of a week from its ISO name; null when there is no such week.
 *
 * @example weekOfName("2026-W53") // 2974, the week of 1 January 2027
 */
export function weekOfName(name: string): number | null {
  const found = /^(\d{4})-W(\d{2})$/.exec(name);
  if (found === null) return null;
  const week = weekOf(dayNumber(Number(found[1]), 1, 4)) + Number(found[2]) - 1;
  return weekName(week) === name ? week : null;
}

/**
 * Which weeks lie wholly inside a window of days (both ends included), and which only in part?
 *
 * @example weeksOfWindow({ from: "2023-04-03", to: "2023-04-16" }) // { whole: [2779, 2780], partial: [] }
 */
export function weeksOfWindow(window: { from: string; to: string }): {
  whole: number[];
  partial: number[];
} {
  const [from, to] = [dayOfText(window.from), dayOfText(window.to)];
  const whole: number[] = [];
  const partial: number[] = [];
  for (let week = weekOf(from); week <= weekOf(to); week += 1) {
    const isWhole = mondayOf(week) >= from && mondayOf(week) + 6 <= to;
    (isWhole ? whole : partial).push(week);
  }
  return { whole, partial };
}

export const daySeconds = 86_400;

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * How long is this month? 0 for a month that does not exist, so that no day of it is valid.
 *
 * @example monthLength(2024, 2) // 29
 */
export function monthLength(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && !isLeap ? 28 : (daysInMonth[month - 1] ?? 0);
}

/**
 * How many days after 1970-01-01 is this calendar day (negative before)?
 *
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms": March-based years, so that the
 * leap day comes last. Digits only: no time zone, no `Date`.
 *
 * @example dayNumber(2026, 3, 1) // 20513
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The ISO text of a day number. Example: `dayText(20513)` is `"2026-03-01"`. */
export function dayText(day: number): string {
  return new Date(day * daySeconds * 1000).toISOString().slice(0, 10);
}

/** The day number of an ISO day that exists. Example: `dayOfText("1970-01-02")` is 1. */
export function dayOfText(text: string): number {
  return dayNumber(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8, 10));
}

/**
 * The ISO text of an instant in UTC, to the second. Takes seconds since 1970.
 *
 * @example instantText(0) // "1970-01-01T00:00:00Z"
 */
export function instantText(seconds: number): string {
  return `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

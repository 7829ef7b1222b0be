import { dayNumber, daySeconds, monthLength } from "./calendar-day.ts";

/** Length of `2026-06-01T09:30:00Z`. */
export const plainInstantLength = 20;

const [firstYear, lastYear] = [1971, 2105];
const zero = 48;

/** The sign of a number of 32 bits. */
const notADigit = 0x80000000 | 0;

/** Seconds since 1970 at the start of each month from January 1971, and how many days it has. */
const months = Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, index) => {
  const [year, month] = [firstYear + Math.floor(index / 12), (index % 12) + 1];
  return { starts: dayNumber(year, month, 1) * daySeconds, days: monthLength(year, month) };
});
const monthStarts = Float64Array.from(months, ({ starts }) => starts);
const monthDays = Uint8Array.from(months, ({ days }) => days);

/**
 * The instant that stands at `at` in the one form that machines write, `2026-06-01T09:30:00Z`, in
 * seconds since 1970; -1 for everything else, which `instantFromBytes` then looks at. At least 20
 * bytes must follow.
 *
 * @example plainInstant(new TextEncoder().encode("1971-01-02T00:00:00Z"), 0) // 31622400
 */
export function plainInstant(bytes: Uint8Array, at: number): number {
  const isForm =
    bytes[at + 4] === 45 &&
    bytes[at + 7] === 45 &&
    bytes[at + 10] === 84 &&
    bytes[at + 13] === 58 &&
    bytes[at + 16] === 58 &&
    bytes[at + 19] === 90;
  if (!isForm) return -1;
  const century = two(bytes, at);
  const years = two(bytes, at + 2);
  const month = two(bytes, at + 5);
  const day = two(bytes, at + 8);
  const hour = two(bytes, at + 11);
  const minute = two(bytes, at + 14);
  const second = two(bytes, at + 17);
  // Whatever is no pair of digits is below 0, and one such number makes all of these bits negative.
  if ((century | years | month | day | hour | minute | second) < 0) return -1;
  const year = century * 100 + years;
  const isInRange = hour <= 23 && minute <= 59 && second <= 60 && month >= 1 && month <= 12;
  if (!isInRange || year < firstYear || year > lastYear) return -1;
  const index = (year - firstYear) * 12 + month - 1;
  if (day < 1 || day > (monthDays[index] as number)) return -1;
  const clock = hour * 3600 + minute * 60 + second;
  return (monthStarts[index] as number) + (day - 1) * daySeconds + clock;
}

/** Two digits as a number; below 0 when one of them is no digit. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - zero;
  const ones = (bytes[at + 1] as number) - zero;
  return (tens * 10 + ones) | ((tens | ones | (9 - tens) | (9 - ones)) & notADigit);
}

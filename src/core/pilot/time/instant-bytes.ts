import { dayNumber, daySeconds, monthLength } from "./calendar-day.ts";
import type { ZoneOffsets } from "./zone-offsets.ts";

/** What a cell holds instead of an instant. All are negative, all instants are not. */
export const noInstant = -1;
export const impossibleDate = -2;
export const minguoDate = -3;
export const spreadsheetDate = -4;
export const unreadableDate = -5;

const [zero, dash, slash, colon, plus, dot, comma] = [48, 45, 47, 58, 43, 46, 44];
const [blank, upperT, lowerT, upperZ, lowerZ] = [32, 84, 116, 90, 122];

/** A number of exactly `length` digits at `at`; NaN when something else stands there. */
function digits(bytes: Uint8Array, at: number, length: number, end: number): number {
  if (at + length > end) return Number.NaN;
  let value = 0;
  for (let index = at; index < at + length; index += 1) {
    const digit = (bytes[index] as number) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Which instant do these bytes name, in seconds since 1970?
 *
 * Reads `YYYY-MM-DD` or `YYYY/MM/DD`, then `T` or a blank, then `HH:MM` with optional seconds,
 * fraction (dropped) and `Z` or `±HH:MM`. A time without zone is read on the clock of `zone`.
 * Anything else is one of the negative answers above: an empty cell and the fillers 1900-01-01,
 * 1970-01-01 and 0000-00-00 are `noInstant`; a day that does not exist, a Minguo year, a
 * spreadsheet's serial number and every other text are named, never guessed.
 *
 * @example instantFromBytes(new TextEncoder().encode("1970-01-02T00:00:00Z"), 0, 20, utc) // 86400
 */
export function instantFromBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  zone: ZoneOffsets,
): number {
  let [start, end] = [from, to];
  while (start < end && bytes[start] === blank) start += 1;
  while (end > start && bytes[end - 1] === blank) end -= 1;
  if (start === end || (end - start === 1 && bytes[start] === 63)) return noInstant;
  const year = digits(bytes, start, 4, end);
  const mark = bytes[start + 4];
  if (Number.isNaN(year) || (mark !== dash && mark !== slash)) return foreign(bytes, start, end);
  const month = digits(bytes, start + 5, 2, end);
  const day = digits(bytes, start + 8, 2, end);
  if (Number.isNaN(month + day) || bytes[start + 7] !== mark) return unreadableDate;
  if (isFiller(year, month, day)) return noInstant;
  if (day < 1 || day > monthLength(year, month)) return impossibleDate;
  return withTime(bytes, start + 10, end, dayNumber(year, month, day) * daySeconds, zone);
}

function isFiller(year: number, month: number, day: number): boolean {
  if (year === 0) return true;
  return (year === 1900 || year === 1970) && month === 1 && day === 1;
}

function withTime(
  bytes: Uint8Array,
  at: number,
  end: number,
  midnight: number,
  zone: ZoneOffsets,
): number {
  const gap = bytes[at];
  if (at >= end || (gap !== blank && gap !== upperT && gap !== lowerT)) return unreadableDate;
  const hour = digits(bytes, at + 1, 2, end);
  const minute = digits(bytes, at + 4, 2, end);
  if (Number.isNaN(hour + minute) || bytes[at + 3] !== colon) return unreadableDate;
  let next = at + 6;
  let second = 0;
  if (next < end && bytes[next] === colon) {
    second = digits(bytes, next + 1, 2, end);
    next += 3;
  }
  if (next < end && (bytes[next] === dot || bytes[next] === comma)) {
    next += 1;
    while (next < end && !Number.isNaN(digits(bytes, next, 1, end))) next += 1;
  }
  if (Number.isNaN(second)) return unreadableDate;
  if (hour > 23 || minute > 59 || second > 60) return impossibleDate;
  return inZone(bytes, next, end, midnight + hour * 3600 + minute * 60 + second, zone);
}

function inZone(
  bytes: Uint8Array,
  from: number,
  end: number,
  local: number,
  zone: ZoneOffsets,
): number {
  let at = from;
  while (at < end && bytes[at] === blank) at += 1;
  if (at === end) return checked(zone.instantOf(local));
  const mark = bytes[at];
  if ((mark === upperZ || mark === lowerZ) && at + 1 === end) return checked(local);
  if (mark !== plus && mark !== dash) return unreadableDate;
  const hours = digits(bytes, at + 1, 2, end);
  const hasColon = bytes[at + 3] === colon;
  const length = at + 3 === end ? 3 : hasColon ? 6 : 5;
  const minutes = length === 3 ? 0 : digits(bytes, at + length - 2, 2, end);
  if (Number.isNaN(hours + minutes) || at + length !== end) return unreadableDate;
  const offset = hours * 3600 + minutes * 60;
  return checked(mark === plus ? local - offset : local + offset);
}

/** No help desk has tickets from before 1970; a negative number would read as a fault. */
function checked(instant: number): number {
  return instant < 0 ? unreadableDate : instant;
}

/** Names the two kinds of date that Taiwanese offices and spreadsheets leave behind. */
function foreign(bytes: Uint8Array, start: number, end: number): number {
  const isYear = (length: number) => {
    const mark = bytes[start + length];
    return !Number.isNaN(digits(bytes, start, length, end)) && (mark === slash || mark === dash);
  };
  const isRoc = bytes[start] === 0xe6 && bytes[start + 1] === 0xb0 && bytes[start + 2] === 0x91;
  const endsInYear = !Number.isNaN(digits(bytes, start + 6, 4, end));
  if (isYear(3) || (isYear(2) && !endsInYear) || isRoc) return minguoDate;
  const isSerial = !Number.isNaN(digits(bytes, start, 5, end));
  return isSerial && (start + 5 === end || bytes[start + 5] === dot)
    ? spreadsheetDate
    : unreadableDate;
}

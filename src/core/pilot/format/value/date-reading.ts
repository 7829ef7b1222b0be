import { dayNumber, daySeconds, monthLength } from "../../time/calendar-day.ts";
import {
  impossibleDate,
  minguoDate,
  spreadsheetDate,
  unreadableDate,
} from "../../time/instant-bytes.ts";
import type { ZoneOffsets } from "../../time/zone-offsets.ts";
import type { DateOrder } from "./date-order.ts";
import { type DateShape, dateShape } from "./date-shape.ts";
import { zoneWordOffset } from "./zone-word.ts";

/** How the dates of one column are to be read; everything here was declared or proved. */
export interface DateReading {
  order: DateOrder | null;
  /** Clock of the times that name none; null when nobody said. */
  zone: ZoneOffsets | null;
  /** Are years of three digits Minguo years? */
  isMinguo: boolean;
  /** From which year do date serials count? Null: they are not to be read. */
  serialsFrom: 1900 | 1904 | null;
  readsFractions: boolean;
}

/** Minguo year 1 is 1912. */
const minguoOffset = 1911;

/** Excel counts a 29 February 1900 that never was; from March 1900 on this base is right. */
const serialBase = { 1900: dayNumber(1899, 12, 30), 1904: dayNumber(1904, 1, 1) } as const;

function dayIn(year: number, month: number, day: number): number {
  const exists = day >= 1 && day <= monthLength(year, month);
  return exists ? dayNumber(year, month, day) : Number.NaN;
}

/** Days since 1970; NaN where the calendar has no such day; null where nobody said how to read it. */
function dayOf({ kind, first, second, year }: DateShape, reading: DateReading): number | null {
  const { order } = reading;
  switch (kind) {
    case "year-first":
    case "named-month":
      return dayIn(year, first, second);
    case "minguo":
      return reading.isMinguo ? dayIn(year + minguoOffset, first, second) : null;
    case "serial":
      return reading.serialsFrom === null ? null : first + serialBase[reading.serialsFrom];
    case "open":
    case "short-year": {
      const full = year < 100 ? year + 2000 : year;
      if (order === "day-month-year") return dayIn(full, second, first);
      if (order === "month-day-year") return dayIn(full, first, second);
      if (order === "year-month-day" && kind === "short-year") {
        return dayIn(first + 2000, second, year);
      }
      return first === second ? dayIn(full, first, second) : null;
    }
  }
}

const unread: Partial<Record<DateShape["kind"], number>> = {
  minguo: minguoDate,
  serial: spreadsheetDate,
};

/** What became of a time: how it was put on UTC, for the account of clock changes. */
export interface ReadInstant {
  /** Seconds since 1970, or one of the negative answers of `instantFromBytes`. */
  at: number;
  clock: "own" | "declared";
  /** The time was skipped, or shown twice, when the clocks changed. */
  change: "none" | "skipped" | "repeated";
}

function failed(at: number): ReadInstant {
  return { at, clock: "declared", change: "none" };
}

function onDeclaredClock(local: number, zone: ZoneOffsets): ReadInstant {
  const at = zone.instantOf(local);
  const isSkipped = at + zone.at(at) !== local;
  const later = local - zone.at(at + daySeconds);
  const isRepeated = !isSkipped && later !== at && later + zone.at(later) === local;
  const change = isRepeated ? "repeated" : "none";
  return { at, clock: "declared", change: isSkipped ? "skipped" : change };
}

/** CST and its like are taken only where the declared clock could have been called so. */
function onUnclearClock(local: number, word: string, zone: ZoneOffsets | null): ReadInstant {
  const possible = word.toUpperCase() === "CST" ? [28_800, -21_600] : [];
  const read = zone === null ? null : onDeclaredClock(local, zone);
  const isPossible = read !== null && zone !== null && possible.includes(zone.at(read.at));
  return isPossible ? read : failed(unreadableDate);
}

/**
 * Which instant does a cell of this column name?
 *
 * A zone written in the cell wins over the declared one. Nothing is ever taken to be UTC: a time
 * without zone in a column of which nobody knows the zone is unreadable, as is a day without a time.
 *
 * @example instantOfText("05/06/2026 09:30", reading).at // 1780651800 read as day-month-year in UTC
 */
export function instantOfText(text: string, reading: DateReading): ReadInstant {
  const shape = dateShape(text);
  if (shape === null || shape.seconds === null) return failed(unreadableDate);
  if (shape.isFraction && shape.kind !== "serial" && !reading.readsFractions) {
    return failed(spreadsheetDate);
  }
  const day = dayOf(shape, reading);
  if (day === null) return failed(unread[shape.kind] ?? unreadableDate);
  if (Number.isNaN(day)) return failed(impossibleDate);
  const local = day * daySeconds + shape.seconds;
  if (shape.zoneWord === "") {
    return reading.zone === null ? failed(unreadableDate) : onDeclaredClock(local, reading.zone);
  }
  const offset = zoneWordOffset(shape.zoneWord);
  if (offset === null) return onUnclearClock(local, shape.zoneWord, reading.zone);
  const at = local - offset;
  return at < 0 ? failed(unreadableDate) : { at, clock: "own", change: "none" };
}

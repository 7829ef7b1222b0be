import { type TimeOfDay, timeOfDay } from "./time-of-day.ts";

/**
 * What a date cell looks like, before anyone knows how its writer ordered day and month.
 *
 * `year-first` and `named-month` leave no doubt. `open` is 05/06/2026: `first` and `second` are day
 * and month in an order that only the whole column can tell. `short-year` leaves all three open.
 * `minguo` counts years from 1912, `serial` is a spreadsheet's number of days.
 */
export interface DateShape extends TimeOfDay {
  kind: "year-first" | "named-month" | "open" | "short-year" | "minguo" | "serial";
  /** Of an open date the first number; otherwise the month. Of a serial the days. */
  first: number;
  /** Of an open date the second number; otherwise the day. */
  second: number;
  /** As written: of a short year two digits, of a Minguo year the years since 1911. */
  year: number;
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +/i;
const yearFirst =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年 ?(\d{1,2})月 ?(\d{1,2})日?)(?!\d)(.*)$/;
const minguo =
  /^(?:民國 ?(\d{1,3})|(\d{3}))(?:年|[-/.]) ?(\d{1,2})(?:月|[-/.]) ?(\d{1,2})日?(?!\d)(.*)$/;
const open = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/;
const dayName =
  /^(\d{1,2})(?:[-/. ]|(?:st|nd|rd|th) )([a-z]{3,9})\.?[-/, ]+(\d{4}|\d{2})(?!\d)(.*)$/i;
const nameDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)(.*)$/i;
const serial = /^(\d{5})(\.\d+)?$/;

const plainText = /^[ -~]*$/;
const startsWithLetter = /^[a-z]/i;

type Parts = Omit<DateShape, keyof TimeOfDay> & { rest: string };

function serialParts(text: string): Parts | null {
  const [, days, fraction = ""] = serial.exec(text) ?? [];
  if (days === undefined) return null;
  const rest = fraction === "" ? "0.0" : `0${fraction}`;
  return { kind: "serial", first: Number(days), second: 0, year: 0, rest };
}

function namedParts(text: string): Parts | null {
  const [, day, name = "", year = "", rest = ""] = dayName.exec(text) ?? [];
  const [, name2 = "", day2, year2 = "", rest2 = ""] = nameDay.exec(text) ?? [];
  const month = monthOf(day === undefined ? name2 : name);
  if (month === 0 || (day ?? day2) === undefined) return null;
  const years = day === undefined ? year2 : year;
  return {
    kind: "named-month",
    first: month,
    second: Number(day ?? day2),
    year: Number(years) + (years.length === 2 ? 2000 : 0),
    rest: day === undefined ? rest2 : rest,
  };
}

/** The first mark after digits tells which way of writing it can only be. */
function numberParts(text: string): Parts | null {
  const digits = /^\d*/.exec(text)?.[0].length ?? 0;
  if (digits === 4) return yearFirstParts(text);
  if (digits === 1 || digits === 2) return openParts(text);
  return digits === 0 || digits === 3 ? minguoParts(text) : null;
}

function yearFirstParts(text: string): Parts | null {
  const [, year, , month, day, month2, day2, rest = ""] = yearFirst.exec(text) ?? [];
  if (year === undefined) return null;
  const [first, second] = [Number(month ?? month2), Number(day ?? day2)];
  return { kind: "year-first", first, second, year: Number(year), rest };
}

function minguoParts(text: string): Parts | null {
  const [, named, bare, minguoMonth, minguoDay, minguoRest = ""] = minguo.exec(text) ?? [];
  if (minguoMonth === undefined) return null;
  const [first, second] = [Number(minguoMonth), Number(minguoDay)];
  return { kind: "minguo", first, second, year: Number(named ?? bare), rest: minguoRest };
}

function openParts(text: string): Parts | null {
  const [, a, , b, last, openRest = ""] = open.exec(text) ?? [];
  if (last === undefined) return null;
  const kind = last.length === 2 ? "short-year" : "open";
  return { kind, first: Number(a), second: Number(b), year: Number(last), rest: openRest };
}

/**
 * Which date does a cell show, as far as the cell alone can tell? Null for text that is no date.
 *
 * @example dateShape("05/06/2026 09:30")?.kind // "open": the fifth of June or the sixth of May
 */
export function dateShape(text: string): DateShape | null {
  const written = plainText.test(text) ? text.trim() : text.normalize("NFKC").trim();
  const plain = startsWithLetter.test(written) ? written.replace(weekday, "") : written;
  const parts = numberParts(plain) ?? serialParts(plain) ?? namedParts(plain);
  if (parts === null) return null;
  const { rest, ...day } = parts;
  const time = timeOfDay(rest);
  return time === null ? null : { ...day, ...time };
}

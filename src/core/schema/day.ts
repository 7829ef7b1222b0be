import { z } from "zod";
import { explained } from "./explained.ts";

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Is this text a day that exists in the calendar, written YYYY-MM-DD?
 *
 * Days stay text through the whole tool: a `Date` would shift them across time zones. Never fails.
 *
 * @example isDay("2026-02-30") // false
 */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 && !isLeap ? 28 : daysInMonth[month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
}

/** A calendar day as ISO text. */
export const day = explained(
  z
    .string()
    .refine(isDay, { params: { code: "not-a-day" } })
    .meta({ format: "date" }),
  "日期，寫成 YYYY-MM-DD",
  "A day, written YYYY-MM-DD",
);

/**
 * How many days lie between two ISO days (positive when `to` is later)?
 *
 * Both must be real days (see `isDay`); counted on the calendar, without any time zone.
 *
 * @example daysBetween("2026-10-01", "2026-11-12") // 42
 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

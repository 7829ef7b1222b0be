import { expect, it } from "vitest";
import {
  dayNumber,
  dayOfText,
  dayText,
  instantText,
  monthLength,
} from "../../../../src/core/pilot/time/calendar-day.ts";

it("counts every day of four centuries like the calendar does", () => {
  for (let day = -60_000; day < 90_000; day += 1) {
    const date = new Date(day * 86_400_000);
    const found = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    if (found !== day) throw new Error(`day ${day} came out as ${found}`);
  }
});

it("writes days and instants as ISO text, and back", () => {
  expect(dayText(20_513)).toBe("2026-03-01");
  expect(dayOfText("2026-03-01")).toBe(20_513);
  expect(instantText(86_399)).toBe("1970-01-01T23:59:59Z");
});

it.each([
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 13, 0],
])("month length of %i-%i", (year, month, expected) => {
  expect(monthLength(year, month)).toBe(expected);
});

import { expect, it } from "vitest";
import { dayOfText } from "../../../../src/core/pilot/time/calendar-day.ts";
import {
  mondayOf,
  weekName,
  weekOf,
  weekOfName,
  weeksOfWindow,
} from "../../../../src/core/pilot/time/iso-week.ts";

it.each([
  ["2026-12-31", "2026-W53"],
  ["2027-01-01", "2026-W53"],
  ["2024-12-30", "2025-W01"],
  ["2023-04-03", "2023-W14"],
])("%s is in %s", (day, expected) => {
  expect(weekName(weekOf(dayOfText(day)))).toBe(expected);
});

it("begins weeks on Monday", () => {
  expect(mondayOf(weekOf(dayOfText("2026-06-07")))).toBe(dayOfText("2026-06-01"));
});

it("tells whole weeks of a window from partial ones", () => {
  const { whole, partial } = weeksOfWindow({ from: "2026-06-03", to: "2026-06-23" });
  expect(whole.map(weekName)).toEqual(["2026-W24", "2026-W25"]);
  expect(partial.map(weekName)).toEqual(["2026-W23", "2026-W26"]);
});

it("finds a week by its name, and no week that the year does not have", () => {
  expect(weekOfName(weekName(2950))).toBe(2950);
  expect(weekOfName("2026-W53")).toBe(weekOf(dayOfText("2027-01-01")));
  expect([weekOfName("2025-W53"), weekOfName("2026-W00"), weekOfName("W23")]).toEqual([
    null,
    null,
    null,
  ]);
});

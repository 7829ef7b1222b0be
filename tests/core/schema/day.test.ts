import { expect, it } from "vitest";
import { day, daysBetween, isDay } from "../../../src/core/schema/day.ts";

it("knows the days that exist, leap years included", () => {
  for (const text of ["2026-11-12", "2024-02-29", "2000-02-29", "2026-12-31"]) {
    expect(isDay(text), text).toBe(true);
  }
});

it("refuses days that do not exist, and days written otherwise", () => {
  const wrong = [
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
  ];
  for (const text of [...wrong, "2026-1-2", "2026/01/02", "12-11-2026", "2026-11-12T00:00Z", ""]) {
    expect(isDay(text), text).toBe(false);
  }
});

it("the schema says in a code that a day does not exist", () => {
  const issue = day.safeParse("2026-02-30").error?.issues[0];
  expect(issue?.code === "custom" ? issue.params : null).toEqual({ code: "not-a-day" });
});

it("counts days on the calendar, over months, leap days and backwards", () => {
  expect(daysBetween("2026-10-01", "2026-11-12")).toBe(42);
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2026-11-12", "2026-11-12")).toBe(0);
  expect(daysBetween("2026-11-12", "2026-11-11")).toBe(-1);
});

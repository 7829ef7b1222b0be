import { expect, it } from "vitest";
import { BusinessClock } from "../../../../src/core/pilot/time/business-clock.ts";
import type { BusinessCalendar } from "../../../../src/core/schema/business-calendar.ts";
import { weekdays } from "../../../../src/core/schema/weekday.ts";

const year = {
  year: 2026,
  source: "a test",
  asOf: "2026-01-01",
  status: "own-design",
  confidence: "derived",
  holidays: [{ on: "2026-06-03", name: "a holiday" }],
  makeUpWorkdays: [{ on: "2026-06-06", name: "a make-up workday" }],
} as const;

const calendar: BusinessCalendar = {
  zone: "Asia/Taipei",
  weeklyHours: weekdays.slice(0, 5).flatMap((weekday) => [
    { weekday, opens: "09:00", closes: "12:00" },
    { weekday, opens: "13:00", closes: "18:00" },
  ]),
  years: [{ ...year, holidays: [...year.holidays], makeUpWorkdays: [...year.makeUpWorkdays] }],
};
const clock = new BusinessClock(calendar);
const taipei = (text: string) => Date.parse(`${text}+08:00`) / 1000;
const hours = (from: string, to: string) =>
  (clock.elapsed(taipei(to)) - clock.elapsed(taipei(from))) / 3600;

it("counts service hours only, over lunch, nights and weekends", () => {
  expect(hours("2026-06-01T11:00:00", "2026-06-01T14:00:00")).toBe(2);
  expect(hours("2026-06-01T17:00:00", "2026-06-02T10:00:00")).toBe(2);
  expect(hours("2026-06-12T17:00:00", "2026-06-15T10:00:00")).toBe(2);
});

it("closes on holidays and opens on make-up workdays", () => {
  expect(hours("2026-06-03T00:00:00", "2026-06-04T00:00:00")).toBe(0);
  expect(hours("2026-06-06T00:00:00", "2026-06-07T00:00:00")).toBe(8);
});

it("never falls", () => {
  let before = clock.elapsed(taipei("2026-05-30T00:00:00"));
  for (let step = 0; step < 14 * 48; step += 1) {
    const now = clock.elapsed(taipei("2026-05-30T00:00:00") + step * 1800);
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
  }
});

it("answers the same in whatever order it is asked", () => {
  const fresh = new BusinessClock(calendar);
  const late = fresh.elapsed(taipei("2026-12-01T12:00:00"));
  expect(fresh.elapsed(taipei("2026-02-01T12:00:00"))).toBe(
    clock.elapsed(taipei("2026-02-01T12:00:00")),
  );
  expect(clock.elapsed(taipei("2026-12-01T12:00:00"))).toBe(late);
});

it("knows nothing of a year that is not in the calendar", () => {
  expect(clock.covers(taipei("2026-06-01T00:00:00"), taipei("2026-06-02T00:00:00"))).toBe(true);
  expect(clock.covers(taipei("2026-12-31T00:00:00"), taipei("2027-01-02T00:00:00"))).toBe(false);
});

it("joins hours that overlap", () => {
  const doubled = { ...calendar, weeklyHours: [...calendar.weeklyHours, ...calendar.weeklyHours] };
  expect(new BusinessClock(doubled).weeklyShare).toBeCloseTo(40 / 168, 12);
});

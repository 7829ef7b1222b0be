import { expect, it } from "vitest";
import { dateShape } from "../../../../../src/core/pilot/format/value/date-shape.ts";

const day = (text: string) => {
  const shape = dateShape(text);
  return shape === null ? null : [shape.kind, shape.year, shape.first, shape.second];
};

it.each([
  ["2026-05-06 09:30:00", ["year-first", 2026, 5, 6]],
  ["2026/5/6 9:30", ["year-first", 2026, 5, 6]],
  ["2026年5月6日 上午 9:30", ["year-first", 2026, 5, 6]],
  ["２０２６／０５／０６", ["year-first", 2026, 5, 6]],
  ["26/May/26 2:15 PM", ["named-month", 2026, 5, 26]],
  ["26 May 2026 14:15", ["named-month", 2026, 5, 26]],
  ["Tue, May 26, 2026 14:15", ["named-month", 2026, 5, 26]],
  ["05/06/2026 09:30", ["open", 2026, 5, 6]],
  ["26.05.2026", ["open", 2026, 26, 5]],
  ["26/05/13 09:00", ["short-year", 13, 26, 5]],
  ["115/05/06 09:30", ["minguo", 115, 5, 6]],
  ["民國115年5月6日 09:30", ["minguo", 115, 5, 6]],
  ["46146.375", ["serial", 0, 46_146, 0]],
])("%s", (text, expected) => {
  expect(day(text)).toEqual(expected);
});

it("keeps the time of a serial as the fraction it is", () => {
  expect(dateShape("46146.375")).toMatchObject({ seconds: 32_400, isFraction: true });
});

it.each(["yesterday", "2026-05", "12:30", "32 Foo 2026", "1234567", "05/06/2026 25:00"])(
  "%s is no date",
  (text) => {
    expect(dateShape(text)).toBeNull();
  },
);

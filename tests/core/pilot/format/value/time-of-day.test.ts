import { expect, it } from "vitest";
import { timeOfDay } from "../../../../../src/core/pilot/format/value/time-of-day.ts";

it.each([
  [" 09:30", 34_200],
  ["T09:30:15.250", 34_215],
  [", 9:30 AM", 34_200],
  [" 12:05 AM", 300],
  [" 12:05 PM", 43_500],
  [" 上午 12:00", 0],
  [" 下午 1:05:00", 47_100],
])("reads %j", (text, seconds) => {
  expect(timeOfDay(text)).toEqual({ seconds, zoneWord: "", isFraction: false });
});

it("keeps what names the zone", () => {
  expect(timeOfDay(" 09:30:00 +0800")?.zoneWord).toBe("+0800");
  expect(timeOfDay(" 09:30 CDT")?.zoneWord).toBe("CDT");
});

it("tells a day without a time, and a fraction of a day", () => {
  expect(timeOfDay("")).toEqual({ seconds: null, zoneWord: "", isFraction: false });
  expect(timeOfDay(" 0.5")).toEqual({ seconds: 43_200, zoneWord: "", isFraction: true });
});

it.each([" 24:00", " 13:00 PM", " 09:60", " 09:30 Taipei time", "x", " 1.5"])(
  "does not read %j",
  (text) => {
    expect(timeOfDay(text)).toBeNull();
  },
);

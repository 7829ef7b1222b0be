import { expect, it } from "vitest";
import {
  type DurationUnit,
  durationText,
} from "../../../../../src/core/pilot/format/value/duration-text.ts";

it.each([
  ["90", "seconds", 90],
  ["1.5", "hours", 5400],
  ["12:30:00", "hours", 45_000],
  ["30:15:00", "clock", 108_900],
  ["-1:30", "clock", -5400],
  ["3:15", "minutes-seconds", 195],
  ["1 day 2 hours", "clock", 93_600],
  ["1d 2h", "seconds", 93_600],
  ["3 days, 4 hours and 5 minutes", "clock", 273_900],
  ["1 天 2 小時", "clock", 93_600],
  ["12:02:23 AM", "clock-time", 143],
  ["2", "days", 172_800],
] satisfies [string, DurationUnit, number][])("%s in %s", (text, unit, seconds) => {
  expect(durationText(text, unit)).toEqual({ kind: "seconds", seconds });
});

it.each([
  ["12:02:23 AM", "clock"],
  ["0.384", "clock"],
  ["7", "clock"],
] satisfies [string, DurationUnit][])("asks about %s in %s", (text, unit) => {
  expect(durationText(text, unit)).toEqual({ kind: "asked" });
});

it.each(["1,234", "12.5 hours?", "soon", "5 apples", "1:75", "99999999999", "2h and then some"])(
  "does not read %s",
  (text) => {
    expect(durationText(text, "minutes")).toEqual({ kind: "unreadable" });
  },
);

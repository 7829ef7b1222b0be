import { expect, it } from "vitest";
import { dayOfText } from "../../../../src/core/pilot/time/calendar-day.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";

const utc = (text: string) => Date.parse(`${text}Z`) / 1000;

it("knows Taipei, half hours and fixed offsets", () => {
  expect(new ZoneOffsets("Asia/Taipei").at(utc("2026-06-01T00:00:00"))).toBe(28_800);
  expect(new ZoneOffsets("Asia/Kolkata").at(utc("2026-06-01T00:00:00"))).toBe(19_800);
  expect(new ZoneOffsets("UTC").at(0)).toBe(0);
  expect(new ZoneOffsets("America/New_York").at(utc("2026-01-01T00:00:00"))).toBe(-18_000);
});

it("moves tickets of the early morning to the local day", () => {
  const taipei = new ZoneOffsets("Asia/Taipei");
  expect(taipei.localDay(utc("2026-05-31T16:30:00"))).toBe(dayOfText("2026-06-01"));
});

it("finds the second at which clocks change", () => {
  const berlin = new ZoneOffsets("Europe/Berlin");
  expect(berlin.at(utc("2026-03-29T00:59:59"))).toBe(3600);
  expect(berlin.at(utc("2026-03-29T01:00:00"))).toBe(7200);
});

it("reads the wall clock: skipped times as before the change, doubled ones as the first", () => {
  const berlin = new ZoneOffsets("Europe/Berlin");
  expect(berlin.instantOf(utc("2026-07-01T12:00:00"))).toBe(utc("2026-07-01T10:00:00"));
  expect(berlin.instantOf(utc("2026-03-29T02:30:00"))).toBe(utc("2026-03-29T01:30:00"));
  expect(berlin.instantOf(utc("2026-10-25T02:30:00"))).toBe(utc("2026-10-25T00:30:00"));
  expect(berlin.instantOf(utc("2026-10-25T03:30:00"))).toBe(utc("2026-10-25T02:30:00"));
});

it("refuses a zone that does not exist", () => {
  expect(() => new ZoneOffsets("Asia/Nowhere")).toThrow(RangeError);
});

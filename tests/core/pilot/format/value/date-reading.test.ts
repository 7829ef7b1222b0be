import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type DateReading,
  instantOfText,
} from "../../../../../src/core/pilot/format/value/date-reading.ts";
import { ZoneOffsets } from "../../../../../src/core/pilot/time/zone-offsets.ts";

const inZone = (zone: string | null, more: Partial<DateReading> = {}): DateReading => ({
  order: null,
  zone: zone === null ? null : new ZoneOffsets(zone),
  isMinguo: false,
  serialsFrom: null,
  readsFractions: false,
  ...more,
});
const at = (text: string, reading: DateReading) => instantOfText(text, reading).at;
const utc = (text: string) => Date.parse(text) / 1000;

it("a zone in the cell wins over the declared one", () => {
  const taipei = inZone("Asia/Taipei");
  expect(at("2026-05-06T09:30:00Z", taipei)).toBe(utc("2026-05-06T09:30:00Z"));
  expect(at("2026-05-06 09:30:00", taipei)).toBe(utc("2026-05-06T01:30:00Z"));
  expect(at("2026-05-06 09:30 EDT", taipei)).toBe(utc("2026-05-06T13:30:00Z"));
});

it("nothing becomes UTC in silence", () => {
  expect(at("2026-05-06 09:30:00", inZone(null))).toBe(-5);
});

it("reads an open date only in a declared order", () => {
  expect(at("05/06/2026 09:30", inZone("UTC"))).toBe(-5);
  const dayFirst = inZone("UTC", { order: "day-month-year" });
  expect(at("05/06/2026 09:30", dayFirst)).toBe(utc("2026-06-05T09:30:00Z"));
  const monthFirst = inZone("UTC", { order: "month-day-year" });
  expect(at("05/06/26 09:30", monthFirst)).toBe(utc("2026-05-06T09:30:00Z"));
});

it("reads Minguo years and serials only when told", () => {
  expect(at("115/05/06 09:30", inZone("UTC"))).toBe(-3);
  expect(at("46146.375", inZone("UTC"))).toBe(-4);
  const minguo = inZone("UTC", { isMinguo: true });
  expect(at("115/05/06 09:30", minguo)).toBe(utc("2026-05-06T09:30:00Z"));
  const from1900 = inZone("UTC", { serialsFrom: 1900, readsFractions: true });
  expect(at("46146.375", from1900)).toBe(utc("2026-05-04T09:00:00Z"));
  const from1904 = inZone("UTC", { serialsFrom: 1904, readsFractions: true });
  expect(at("46146.375", from1904) - at("46146.375", from1900)).toBe(1462 * 86_400);
});

it("names days that do not exist, and days without a time", () => {
  expect(at("2026-02-30 09:00", inZone("UTC"))).toBe(-2);
  expect(at("2026-02-28", inZone("UTC"))).toBe(-5);
});

it("says when a time was skipped or shown twice", () => {
  const newYork = inZone("America/New_York");
  expect(instantOfText("2026-03-08 02:30", newYork)).toMatchObject({ change: "skipped" });
  expect(instantOfText("2026-11-01 01:30", newYork)).toEqual({
    at: utc("2026-11-01T05:30:00Z"),
    clock: "declared",
    change: "repeated",
  });
  expect(instantOfText("2026-11-01 03:30", newYork)).toMatchObject({ change: "none" });
});

it("takes CST only for a clock that is called so", () => {
  const text = "2026-01-04 09:00 CST";
  expect(at(text, inZone("Asia/Taipei"))).toBe(utc("2026-01-04T01:00:00Z"));
  expect(at(text, inZone("America/Chicago"))).toBe(utc("2026-01-04T15:00:00Z"));
  expect(at(text, inZone("Europe/Berlin"))).toBe(-5);
});

it("reads back every minute of every way of writing it", () => {
  const minutes = fc.integer({ min: 1, max: 40_000_000 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const iso = new Date(minute * 60_000).toISOString();
      const [year, month, day, time] = [
        iso.slice(0, 4),
        iso.slice(5, 7),
        iso.slice(8, 10),
        iso.slice(11, 16),
      ];
      const dayFirst = inZone("UTC", { order: "day-month-year" });
      const texts = [`${year}/${month}/${day} ${time}`, `${day}.${month}.${year} ${time}`];
      for (const text of texts) expect(at(text, dayFirst)).toBe(minute * 60);
    }),
    { numRuns: 300 },
  );
});

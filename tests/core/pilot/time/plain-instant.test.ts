import { expect, it } from "vitest";
import { instantFromBytes } from "../../../../src/core/pilot/time/instant-bytes.ts";
import { plainInstant } from "../../../../src/core/pilot/time/plain-instant.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";

const utc = new ZoneOffsets("UTC");
const bytes = (text: string) => new TextEncoder().encode(text);

it("reads the form that machines write as the other reader does, on every day of 135 years", () => {
  for (let day = 366; day < 49_672; day += 1) {
    const seconds = day * 86_400 + ((day * 7_919) % 86_400);
    const text = new Date(seconds * 1000).toISOString().replace(".000", "");
    expect(plainInstant(bytes(text), 0), text).toBe(seconds);
  }
});

it.each([
  "1970-01-01T00:00:00Z",
  "2026-02-29T00:00:00Z",
  "2026-00-10T00:00:00Z",
  "2026-13-10T00:00:00Z",
  "2026-06-00T00:00:00Z",
  "2026-06-01T24:00:00Z",
  "2026-06-01T00:60:00Z",
  "2026-06-01 00:00:00Z",
  "2026-06-01T00:00:00+",
  "2O26-06-01T00:00:00Z",
  "2026-06-01T0/:00:00Z",
  ",026-06-01T00:00:00Z",
  "9999-12-31T00:00:00Z",
])("leaves %s to the other reader", (text) => {
  expect(plainInstant(bytes(text), 0)).toBe(-1);
});

it("counts a leap second like the other reader", () => {
  const text = "2016-12-31T23:59:60Z";
  expect(plainInstant(bytes(text), 0)).toBe(instantFromBytes(bytes(text), 0, 20, utc));
});

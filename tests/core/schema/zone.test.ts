import { expect, it } from "vitest";
import { isZone } from "../../../src/core/schema/zone.ts";

it("knows places and fixed offsets", () => {
  for (const text of ["Asia/Taipei", "UTC", "America/New_York", "+08:00"]) {
    expect(isZone(text), text).toBe(true);
  }
});

it("refuses what is no zone", () => {
  for (const text of ["", "Taipei time", "Asia/Nowhere", "+99:00"]) {
    expect(isZone(text), text).toBe(false);
  }
});

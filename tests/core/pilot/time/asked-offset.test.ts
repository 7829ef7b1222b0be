import { expect, it } from "vitest";
import { askedOffset, offsetByFormat } from "../../../../src/core/pilot/time/asked-offset.ts";

it("says the same with and without Temporal, also long ago and where clocks are odd", () => {
  for (const zone of ["Asia/Taipei", "Australia/Lord_Howe", "America/St_Johns", "UTC", "+09:00"]) {
    const [one, other] = [askedOffset(zone), offsetByFormat(zone)];
    for (let day = -20_000; day < 40_000; day += 17) {
      const instant = day * 86_400 + (day & 1) * 4_321;
      expect(one(instant), `${zone} ${instant}`).toBe(other(instant));
    }
  }
});

it("refuses a zone that does not exist, either way", () => {
  expect(() => askedOffset("Asia/Nowhere")).toThrow(RangeError);
  expect(() => offsetByFormat("Asia/Nowhere")).toThrow(RangeError);
});

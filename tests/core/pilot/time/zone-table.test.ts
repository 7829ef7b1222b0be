import { expect, it } from "vitest";
import { isChanging, notAsked, ZoneTable } from "../../../../src/core/pilot/time/zone-table.ts";

it("remembers the offset of a day, and on which days the clocks change", () => {
  const table = new ZoneTable("Europe/Berlin");
  const day = Date.UTC(2026, 2, 29) / 86_400_000;
  expect(table.offsets[day]).toBe(notAsked);
  expect(table.offsetAt(day * 86_400 + 3_599, day)).toBe(3_600);
  expect(table.offsetAt(day * 86_400 + 3_600, day)).toBe(7_200);
  expect(table.offsets[day]).toBe(isChanging);
  expect(table.offsetAt((day + 1) * 86_400, day + 1)).toBe(7_200);
  expect(table.offsets[day + 1]).toBe(7_200);
});

it("knows days beyond the table and before 1970", () => {
  const table = new ZoneTable("Asia/Taipei");
  expect(table.offsetAt(-1, -1)).toBe(28_800);
  expect(table.offsetAt(99_999 * 86_400, 99_999)).toBe(28_800);
});

it("agrees with the machine at every hour of a year in zones with odd changes", () => {
  for (const zone of ["Africa/Casablanca", "Australia/Lord_Howe", "America/St_Johns"]) {
    const table = new ZoneTable(zone);
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hour: "numeric",
      hourCycle: "h23",
    });
    for (let hour = 0; hour < 8_760; hour += 5) {
      const instant = Date.UTC(2026, 0, 1) / 1000 + hour * 3_600;
      const local = instant + table.offsetAt(instant, Math.floor(instant / 86_400));
      expect(Math.floor(local / 3_600) % 24, `${zone} ${hour}`).toBe(
        Number(format.format(instant * 1000)),
      );
    }
  }
});

it("refuses a zone that does not exist", () => {
  expect(() => new ZoneTable("Asia/Nowhere")).toThrow(RangeError);
});

import { expect, it } from "vitest";
import { cellDamage } from "../../../../src/core/rehearsal/reconcile/cell-damage.ts";

const western = new TextDecoder("windows-1252");

it.each([
  ["2026-03-02T01:10:00Z", "2026-03-02 09:10:00+08:00"],
  ["2026-03-02T01:10Z", "2026-03-02T01:10:00Z"],
  ["5", "5.0"],
  ["TRUE", "true"],
  ["a\r\nb ", "a\nb"],
  ["e\u0301", "\u00e9"],
])("takes %s and %s for the same", (old, next) => {
  expect(cellDamage(old, next).damage).toBe("rewritten");
});

it.each([
  ["配送進度", western.decode(new TextEncoder().encode("配送進度")), "re-encoded"],
  ["配送進度", "????", "characters-lost"],
  ["訂單 A1 退貨", "?? A1 \uFFFD\uFFFD", "characters-lost"],
  ["配送進度查詢", "配送進", "truncated"],
  ["配送進度查詢", "配送進…", "truncated"],
  ["solved", "", "emptied"],
  ["", "solved", "filled"],
  ["0912345678", "912345678", "digits-lost"],
  ["3600049184909", "3.60005E+12", "digits-lost"],
  ["2026-03-02T01:10:33Z", "2026-03-02T01:10Z", "time-coarsened"],
  ["2026-03-02T01:10:33Z", "2026-03-02", "time-coarsened"],
  ["2026-03-02T01:10:00Z", "2026-03-02T01:17:00Z", "changed"],
  ["open", "closed", "changed"],
])("calls %s → %s by its name", (old, next, damage) => {
  expect(cellDamage(old, next).damage).toBe(damage);
});

it("says by how much a time moved", () => {
  const moved = cellDamage("2026-03-02T01:10Z", "2026-03-02T09:10Z");
  expect(moved).toEqual({ damage: "time-shifted", shiftMinutes: 480 });
  expect(cellDamage("2026-03-02 09:10:00", "2026-03-02T09:10:00+08:00").shiftMinutes).toBe(480);
});

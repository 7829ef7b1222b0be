import { expect, it } from "vitest";
import { lookOf } from "../../../../src/core/pilot/compare/early-look.ts";
import { twoPeriods } from "./compared.ts";

const { pilot } = twoPeriods();

it("knows a look after the planned end", () => {
  expect(lookOf(pilot)).toMatchObject({
    plannedEnd: "2026-08-09",
    isEarly: false,
    weeksPlanned: 4,
  });
});

it("knows a look while the pilot still runs", () => {
  const at = Date.parse("2026-08-09T23:59:59Z") / 1000;
  const early = lookOf({ ...pilot, cut: { at, source: "plan" } });
  expect(early).toMatchObject({ asOf: "2026-08-09", isEarly: true });
  expect(lookOf({ ...pilot, cut: { at: at + 1, source: "plan" } }).isEarly).toBe(false);
});

it("does not count weeks of settling in, nor guess without a window", () => {
  expect(lookOf({ ...pilot, washInWeeks: 1 }).weeksPlanned).toBe(3);
  expect(lookOf({ ...pilot, window: null }).plannedEnd).toBeNull();
});

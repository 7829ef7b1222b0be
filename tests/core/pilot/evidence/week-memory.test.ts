import { expect, it } from "vitest";
import { weekMemory } from "../../../../src/core/pilot/evidence/week-memory.ts";

const weeks = (...values: number[]) =>
  values.map((sum, week) => ({ name: `${week}`, strata: new Map([["all", { sum, count: 1 }]]) }));

it("sees weeks that resemble their neighbours as fewer weeks", () => {
  const { baseline, pilot } = weekMemory(
    { baseline: weeks(1, 2, 3, 4, 5, 6, 7, 8), pilot: weeks(1, 2, 3, 4) },
    "difference",
  );
  expect(baseline.lagOne).toBeCloseTo(0.625, 12);
  expect(baseline.effectiveWeeks).toBeCloseTo((8 * 0.375) / 1.625, 12);
  expect(pilot).toEqual({ weeks: 4, lagOne: null, ljungBoxP: null, effectiveWeeks: null });
});

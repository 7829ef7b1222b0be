import { expect, it } from "vitest";
import { geometricRatio, middleRatio } from "../../../../src/core/pilot/evidence/typical-ratio.ts";

const week = (...counts: number[]) => Float64Array.from(counts);
const grid = {
  seconds: Float64Array.from([100, 200, 400]),
  pilot: { ended: [week(3, 1, 0), week(2, 2, 0)], all: Float64Array.from([4, 4]) },
  baseline: { ended: [week(0, 3, 1), week(0, 2, 2)], all: Float64Array.from([4, 4]) },
};

it("compares weekly means of logarithms", () => {
  // Each pilot week is half of its baseline week.
  const found = geometricRatio(grid);
  expect(found.estimate).toBeCloseTo(0.5, 12);
  expect(found.p).toBeGreaterThan(0.01);
  expect(found.interval?.[0]).toBeLessThan(0.5);
});

it("takes the middle of all ratios", () => {
  expect(middleRatio(grid).estimate).toBeCloseTo(0.5, 6);
  const nothing = { ...grid, pilot: { ended: [week(0, 0, 0)], all: Float64Array.from([4]) } };
  expect(middleRatio(nothing).estimate).toBeNull();
  expect(geometricRatio(nothing).estimate).toBeNull();
});

import { expect, it } from "vitest";
import {
  weekDifference,
  weekPermutation,
} from "../../../../src/core/pilot/compare/week-difference.ts";
import type { WeekStrata } from "../../../../src/core/pilot/compare/week-strata.ts";

const weeks = (...values: readonly (readonly [number, number])[]): WeekStrata[] =>
  values.map(([sum, count], index) => ({
    name: `${index}`,
    strata: new Map([["a", { sum, count }]]),
  }));
const mix = new Map([["a", 1]]);

it("is the clustered difference of shares", () => {
  const found = weekDifference(weeks([8, 10], [6, 10]), weeks([9, 10], [9, 10]), mix, "difference");
  expect(found.estimate).toBeCloseTo(0.2, 12);
  expect(found.p).toBeCloseTo(0.1835, 4);
});

it("is the ratio of means, leaving out one week at a time", () => {
  const [baseline, pilot] = [
    weeks([200, 1], [220, 1], [210, 1]),
    weeks([100, 1], [110, 1], [105, 1]),
  ];
  const found = weekDifference(baseline, pilot, mix, "ratio");
  expect(found.estimate).toBeCloseTo(0.5, 12);
  const [low, high] = found.interval ?? [0, 0];
  expect(low).toBeGreaterThan(0.4);
  expect(high).toBeLessThan(0.6);
});

it("knows nothing without a common channel, nor without variation between weeks", () => {
  const same = weeks([5, 10], [5, 10]);
  expect(weekDifference(same, same, new Map(), "ratio").estimate).toBeNull();
  expect(weekDifference(same, same, mix, "difference").reason).toBe("no-variation");
});

it("permutes the names of the weeks", () => {
  const [baseline, pilot] = [weeks([5, 1], [6, 1]), weeks([9, 1], [8, 1])];
  expect(weekPermutation(baseline, pilot, mix, "difference", 1)?.p).toBeCloseTo(1 / 3, 12);
  expect(weekPermutation(baseline, pilot, mix, "ratio", 1)?.p).toBeCloseTo(1 / 3, 12);
});

import { expect, it } from "vitest";
import { weekSpread } from "../../../../src/core/pilot/plan/week-spread.ts";

const weeks = (...sums: number[]) =>
  sums.map((sum, week) => ({ name: `${week}`, strata: new Map([["a", { sum, count: 10 }]]) }));
const mix = new Map([["a", 1]]);

it("is the squared standard error of a share over its weeks", () => {
  expect(weekSpread(weeks(8, 6), mix, "difference")).toEqual({
    weeks: 2,
    variance: expect.closeTo(0.01, 12),
  });
});

it("is that of the logarithm for ratios", () => {
  // Leaving one out of 100 and 120 leaves the other: half the squares of ln 1.2/1.1 and ln 1/1.1.
  const expected = (Math.log(120 / 110) ** 2 + Math.log(100 / 110) ** 2) / 2;
  expect(weekSpread(weeks(100, 120), mix, "ratio")?.variance).toBeCloseTo(expected, 12);
  expect(weekSpread(weeks(0, 0), mix, "ratio")).toBeNull();
});

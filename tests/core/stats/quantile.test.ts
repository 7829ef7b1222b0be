import { expect, it } from "vitest";
import { orderStatisticRanks, quantile } from "../../../src/core/stats/quantile.ts";

it("draws a straight line between two values, each type at its place", () => {
  expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
  expect(quantile([4, 1, 3, 2], 0.25, 6)).toBe(1.25);
  expect(quantile([4, 1, 3, 2], 0.25, 8)).toBeCloseTo(17 / 12, 12);
});

it("agrees on the median and ends at the extremes", () => {
  for (const type of [6, 7, 8] as const) {
    expect(quantile([9, 1, 5], 0.5, type)).toBe(5);
    expect(quantile([9, 1, 5], 0, type)).toBe(1);
    expect(quantile([9, 1, 5], 1, type)).toBe(9);
  }
});

it("answers null for nothing and refuses a percentage", () => {
  expect(quantile([], 0.5)).toBeNull();
  expect(() => quantile([1], 50)).toThrow(RangeError);
});

it("encloses with at least the confidence asked, or says that it cannot", () => {
  for (const count of [6, 20, 53, 1000]) {
    expect(orderStatisticRanks(count, 0.5)?.coverage).toBeGreaterThanOrEqual(0.95);
  }
  expect(orderStatisticRanks(5, 0.5)).toBeNull();
  expect(orderStatisticRanks(20, 0.9)).toBeNull();
});

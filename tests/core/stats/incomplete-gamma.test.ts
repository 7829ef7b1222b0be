import { expect, it } from "vitest";
import { incompleteGamma } from "../../../src/core/stats/incomplete-gamma.ts";

it("is the exponential distribution for shape 1, on both sides of the middle", () => {
  for (const x of [0.01, 1, 2, 30]) {
    expect(incompleteGamma(1, x).upper / Math.exp(-x)).toBeCloseTo(1, 13);
    expect(incompleteGamma(1, x).lower).toBeCloseTo(-Math.expm1(-x), 14);
  }
});

// Computed to 50 digits with mpmath 1.3.
it.each([
  [0.5, 3.84 / 2, 0.9499564787512949],
  [10, 9, 0.41259175566805859],
  [100, 150, 0.99999407545966452],
])("shape %d, x %d", (shape, x, lower) => {
  expect(incompleteGamma(shape, x).lower).toBeCloseTo(lower, 13);
});

it("starts at nothing and refuses what is no gamma distribution", () => {
  expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
  expect(() => incompleteGamma(0, 1)).toThrow(RangeError);
  expect(() => incompleteGamma(1, -1)).toThrow(RangeError);
});

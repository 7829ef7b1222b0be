import { expect, it } from "vitest";
import {
  normalCdf,
  normalDensity,
  normalQuantile,
  normalTwoSidedP,
} from "../../../src/core/stats/normal.ts";

// Computed to 50 digits with mpmath 1.3.
it.each([
  [-10, 7.619853024160526e-24],
  [-1.96, 0.024997895148220435],
  [0.3, 0.6179114221889526],
  [3, 0.9986501019683699],
])("the share below %d", (z, share) => {
  expect(normalCdf(z) / share).toBeCloseTo(1, 13);
});

it("turns back and forth", () => {
  for (const p of [1e-20, 0.001, 0.074, 0.076, 0.5, 0.8, 0.975, 0.99999]) {
    expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 12);
  }
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
});

it("has finite answers at the far ends and refuses a certain probability", () => {
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  expect(normalCdf(-1e300)).toBe(0);
  expect(() => normalQuantile(1)).toThrow(RangeError);
  expect(() => normalQuantile(0)).toThrow(RangeError);
});

it("counts both sides", () => {
  expect(normalTwoSidedP(-1.96)).toBeCloseTo(0.04999579029644087, 14);
  expect(normalTwoSidedP(0)).toBe(1);
  expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
});

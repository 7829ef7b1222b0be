import { expect, it } from "vitest";
import { sharesOf } from "../../../src/core/stats/shares-of.ts";

it("reads percent, points and fractions alike", () => {
  expect(sharesOf([40, 30, 20, 10])).toEqual([0.4, 0.3, 0.2, 0.1]);
  const fractions = sharesOf([0.4, 0.3, 0.2, 0.1]) ?? [];
  [0.4, 0.3, 0.2, 0.1].forEach((share, index) => {
    expect(fractions[index]).toBeCloseTo(share, 12);
  });
});

it("shares nothing out when there is nothing, or nonsense", () => {
  expect(sharesOf([0, 0])).toBeNull();
  expect(sharesOf([])).toBeNull();
  expect(sharesOf([1, -1])).toBeNull();
  expect(sharesOf([1, Number.NaN])).toBeNull();
  expect(sharesOf([1, Number.POSITIVE_INFINITY])).toBeNull();
});

it("does not overflow on huge weights", () => {
  expect(sharesOf([1e308, 1e308])).toEqual([0.5, 0.5]);
});

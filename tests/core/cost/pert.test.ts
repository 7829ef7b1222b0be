import { expect, it } from "vitest";
import { pertMoments, pertQuantile, pertShape } from "../../../src/core/cost/pert.ts";

const cost = { low: 10, likely: 12, high: 20 };

it("expects more than the likely value where costs can run away", () => {
  expect(pertShape(cost)).toEqual({ alpha: 1.8, beta: 4.2 });
  expect(pertMoments(cost)).toEqual({ mean: 13, variance: 3 });
  expect(pertQuantile(cost, 0.5)).toBeGreaterThan(12);
});

it("keeps within its ends, also when the likely value is one of them", () => {
  for (const likely of [10, 20]) {
    const steep = { low: 10, likely, high: 20 };
    expect(pertQuantile(steep, 0)).toBe(10);
    expect(pertQuantile(steep, 1)).toBe(20);
    expect(pertMoments(steep).variance).toBeGreaterThan(0);
  }
});

it("is a constant when nothing can vary", () => {
  const fixed = { low: 7, likely: 7, high: 7 };
  expect(pertShape(fixed)).toBeNull();
  expect(pertMoments(fixed)).toEqual({ mean: 7, variance: 0 });
  expect(pertQuantile(fixed, 0.9)).toBe(7);
});

it("refuses ends that are not in order, or not finite", () => {
  expect(() => pertMoments({ low: 2, likely: 1, high: 3 })).toThrow(RangeError);
  expect(() => pertShape({ low: 0, likely: Number.NaN, high: 3 })).toThrow(RangeError);
  expect(() => pertQuantile({ low: 0, likely: 1, high: Number.POSITIVE_INFINITY }, 0.5)).toThrow(
    RangeError,
  );
});

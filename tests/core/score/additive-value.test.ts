import { expect, it } from "vitest";
import { additiveValue } from "../../../src/core/score/additive-value.ts";

it("is the weighted sum over shares", () => {
  const [worth] = additiveValue([[0.8, 0.6, 0.7, 0.3]], [40, 30, 20, 10]) ?? [];
  expect(worth).toBeCloseTo(0.67, 12);
});

it("computes nothing from weights that are all zero, and refuses a row of another length", () => {
  expect(additiveValue([[1, 1]], [0, 0])).toBeNull();
  expect(() => additiveValue([[1]], [1, 1])).toThrow(RangeError);
});

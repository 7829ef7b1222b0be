import { expect, it } from "vitest";
import { weightedSum } from "../../../src/core/score/weighted-sum.ts";

it("adds weight times value", () => {
  expect(weightedSum([0.5, 0.3, 0.2], [1, 0.5, 0])).toBeCloseTo(0.65, 12);
  expect(weightedSum([], [])).toBe(0);
});

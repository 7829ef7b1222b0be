import { expect, it } from "vitest";
import { discounted, presentCostByYear } from "../../../src/core/cost/present-cost.ts";

it("divides by growth of money", () => {
  expect(discounted(110, 0.1, 1)).toBeCloseTo(100, 12);
  expect(discounted(110, 0, 5)).toBe(110);
});

it("stands where growth equals the discount rate, and over no years", () => {
  const series = { first: 1000, discountRate: 0.05, growth: 0.05, timing: "advance" } as const;
  for (const value of presentCostByYear({ ...series, years: 3 }))
    expect(value).toBeCloseTo(1000, 9);
  expect(presentCostByYear({ ...series, years: 0 })).toEqual([]);
});

import { expect, it } from "vitest";
import { paybackMonth } from "../../../src/core/cost/payback-month.ts";

it("is the month in which benefits have covered the costs", () => {
  expect(paybackMonth([100, 0], [150, 50])).toBe(8);
  expect(paybackMonth([120], [120])).toBe(12);
  expect(paybackMonth([0], [0])).toBe(1);
});

it("counts only from when they keep doing so", () => {
  expect(paybackMonth([10, 100], [60, 120])).toBe(12 + 5);
});

it("is null when they never do, or lose it again", () => {
  expect(paybackMonth([100], [99])).toBeNull();
  expect(paybackMonth([10, 100], [60, 20])).toBeNull();
});

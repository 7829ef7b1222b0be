import { expect, it } from "vitest";
import { endsOf, own, productOf, shared } from "../../../src/core/cost/formula.ts";

const wage = shared("wage", { low: 2, likely: 3, high: 5 });

it("multiplies its figures, low with low and high with high", () => {
  const formula = productOf([own("count", 10), wage], 2);
  expect(endsOf(formula, 0)).toEqual({ low: 40, likely: 60, high: 100 });
});

it("puts ends in order where more costs less", () => {
  const falling = { inputs: [wage], at: (values: ArrayLike<number>) => 10 - (values[0] ?? 0) };
  expect(endsOf(falling, 0)).toEqual({ low: 5, likely: 7, high: 8 });
});

it("tells figures of a line from figures that lines share", () => {
  expect([own("count", 1).isShared, wage.isShared]).toEqual([false, true]);
});

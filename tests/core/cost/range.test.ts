import { expect, it } from "vitest";
import { certain, combine, inOrder, product, rangeOf } from "../../../src/core/cost/range.ts";

it("works end by end", () => {
  const hours = { low: 1, likely: 2, high: 4 };
  expect(product(certain(3), hours)).toEqual({ low: 3, likely: 6, high: 12 });
  expect(combine((a, b) => a - b, certain(5), hours)).toEqual({ low: 4, likely: 3, high: 1 });
  expect(rangeOf(2)).toEqual(certain(2));
  expect(rangeOf(hours)).toBe(hours);
});

it("puts what came out the wrong way round in order", () => {
  expect(inOrder({ low: 4, likely: 3, high: 1 })).toEqual({ low: 1, likely: 3, high: 4 });
});

import { expect, it } from "vitest";
import { countValues, poolValues, totalCount } from "../../../src/core/stats/value-counts.ts";

it("counts and sorts", () => {
  expect(countValues([5, 4, 5])).toEqual([
    { value: 4, count: 1 },
    { value: 5, count: 2 },
  ]);
  expect(totalCount(countValues([5, 4, 5]))).toBe(3);
  expect(() => countValues([Number.NaN])).toThrow(RangeError);
});

it("sets two samples side by side", () => {
  expect(poolValues(countValues([4, 5]), countValues([5]))).toEqual([
    { value: 4, first: 1, second: 0, firstBelow: 0, secondBelow: 0 },
    { value: 5, first: 1, second: 1, firstBelow: 1, secondBelow: 0 },
  ]);
});

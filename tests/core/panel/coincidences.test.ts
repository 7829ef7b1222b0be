import { expect, it } from "vitest";
import { coincidences } from "../../../src/core/panel/coincidences.ts";

it("counts a unit by its ratings, not by its pairs", () => {
  const found = coincidences([
    [1, 2, 2],
    [1, 1, null],
    [3, null, null],
  ]);
  expect(found.values).toEqual([1, 2]);
  expect(found.counts).toEqual([
    [2, 1],
    [1, 1],
  ]);
  expect(found.margins).toEqual([3, 2]);
  expect(found).toMatchObject({ pairable: 5, leftOut: 1 });
});

it("refuses a rating that is no number", () => {
  expect(() => coincidences([[Number.NaN, 1]])).toThrow(RangeError);
});

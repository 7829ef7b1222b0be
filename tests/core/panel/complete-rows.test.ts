import { expect, it } from "vitest";
import { completeRows, isRating } from "../../../src/core/panel/complete-rows.ts";

it("leaves out what somebody did not rate, and counts it", () => {
  const ratings = [
    [1, 2],
    [3, null],
    [0, 0],
  ];
  expect(completeRows(ratings)).toEqual({
    rows: [
      [1, 2],
      [0, 0],
    ],
    leftOut: 1,
  });
  expect(completeRows([])).toEqual({ rows: [], leftOut: 0 });
});

it("refuses rows of different length and numbers that are none", () => {
  expect(() => completeRows([[1, 2], [1]])).toThrow(RangeError);
  expect(() => completeRows([[Number.NaN, 2]])).toThrow(RangeError);
  expect(isRating(Number.POSITIVE_INFINITY)).toBe(false);
});

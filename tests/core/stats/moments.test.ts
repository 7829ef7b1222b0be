import { expect, it } from "vitest";
import { momentsFromSums, momentsOf, momentsOfShare } from "../../../src/core/stats/moments.ts";

it("gives the same from values and from their sums", () => {
  expect(momentsOf([1, 2, 6])).toEqual({ count: 3, mean: 3, variance: 7 });
  expect(momentsFromSums(9, 41, 3)).toEqual({ count: 3, mean: 3, variance: 7 });
});

it("sees a share as a mean of zeros and ones", () => {
  expect(momentsOfShare(3, 4)).toEqual({ count: 4, mean: 0.75, variance: 0.1875 });
});

it("answers null when there is too little", () => {
  expect(momentsOf([1])).toBeNull();
  expect(momentsFromSums(1, 1, 1)).toBeNull();
  expect(momentsOfShare(0, 0)).toBeNull();
  expect(() => momentsOfShare(2, 1)).toThrow(RangeError);
});

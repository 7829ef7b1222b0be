import { expect, it } from "vitest";
import { cuped } from "../../../src/core/stats/cuped.ts";

it("takes off everything when the later value is a multiple of the earlier", () => {
  const got = cuped([1, 2, 4], [3, 6, 12]);
  expect(got?.theta).toBeCloseTo(3, 12);
  expect(got?.varianceRatio).toBeCloseTo(0, 12);
});

it("takes off nothing when the two have nothing in common", () => {
  const got = cuped([1, 2, 1, 2], [5, 5, 7, 7]);
  expect(got).toEqual({ theta: 0, correlation: 0, varianceRatio: 1 });
});

it("answers null when there is too little", () => {
  expect(cuped([1, 2], [3, 4])).toBeNull();
  expect(cuped([1, 1, 1], [3, 4, 5])).toBeNull();
  expect(() => cuped([1, 2, 3], [1, 2])).toThrow(RangeError);
});

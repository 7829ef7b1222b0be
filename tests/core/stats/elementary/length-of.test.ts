import { expect, it } from "vitest";
import { lengthOf } from "../../../../src/core/stats/elementary/length-of.ts";

it("is the root of the sum of squares", () => {
  expect(lengthOf(3, 4)).toBe(5);
  expect(lengthOf(-2)).toBe(2);
  expect(lengthOf()).toBe(0);
  expect(lengthOf(0.1, 0.2, 0.3)).toBeCloseTo(Math.hypot(0.1, 0.2, 0.3), 15);
});

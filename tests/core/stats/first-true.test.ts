import { expect, it } from "vitest";
import { firstTrue } from "../../../src/core/stats/first-true.ts";

it("finds the place to the last digit", () => {
  expect(firstTrue(0, 2, (x) => x * x >= 2)).toBe(Math.SQRT2);
  expect(firstTrue(-10, 10, (x) => x >= 0.1)).toBe(0.1);
});

it("answers with the ends when the place is there or beyond", () => {
  expect(firstTrue(3, 4, () => true)).toBe(3);
  expect(firstTrue(3, 4, () => false)).toBe(4);
});

import { expect, it } from "vitest";
import { incompleteBeta } from "../../../src/core/stats/incomplete-beta.ts";

it("agrees with the polynomial it is for whole parameters", () => {
  for (const x of [0.001, 0.2, 0.5, 0.9, 0.999]) {
    expect(incompleteBeta(x, 1, 1).lower).toBeCloseTo(x, 14);
    expect(incompleteBeta(x, 2, 3).lower).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 13);
  }
});

it("mirrors", () => {
  const one = incompleteBeta(0.3, 4.5, 2.25);
  const other = incompleteBeta(0.7, 2.25, 4.5);
  expect(one.lower).toBeCloseTo(other.upper, 14);
  expect(one.lower + one.upper).toBeCloseTo(1, 15);
});

it("ends at all or nothing and refuses what lies outside", () => {
  expect(incompleteBeta(0, 2, 3)).toEqual({ lower: 0, upper: 1 });
  expect(incompleteBeta(1, 2, 3)).toEqual({ lower: 1, upper: 0 });
  expect(() => incompleteBeta(1.1, 2, 3)).toThrow(RangeError);
  expect(() => incompleteBeta(0.5, 0, 3)).toThrow(RangeError);
});

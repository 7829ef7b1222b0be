import { expect, it } from "vitest";
import { raisedTo } from "../../../../src/core/stats/elementary/raised-to.ts";

it("multiplies for whole exponents", () => {
  expect(raisedTo(1.5, 3)).toBe(3.375);
  expect(raisedTo(-3, 5)).toBe(-243);
  expect(raisedTo(0, 0)).toBe(1);
  expect(raisedTo(2, -3)).toBe(0.125);
  expect(raisedTo(1.05, 2)).toBe(1.05 * 1.05);
  expect(raisedTo(1.03, 10) / 1.03 ** 10).toBeCloseTo(1, 14);
});

it("goes by way of logarithms for the others", () => {
  for (const [base, exponent] of [
    [2, 0.5],
    [0.14, 2 / 9],
    [1.03, 2.5],
    [7, -1.5],
  ] as const) {
    expect(raisedTo(base, exponent) / base ** exponent).toBeCloseTo(1, 14);
  }
  expect(raisedTo(0, 0.5)).toBe(0);
});

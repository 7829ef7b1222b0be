import { expect, it } from "vitest";
import { exponentialVariate } from "../../../src/core/stats/exponential-variate.ts";
import { seededRandom, xoshiro128 } from "../../../src/core/stats/random.ts";

const count = 200_000;
const drawn = (() => {
  const random = seededRandom(4);
  return Array.from({ length: count }, () => exponentialVariate(random));
})();

it("exceeds x in e^−x of the draws, also in the tail", () => {
  for (const x of [0.001, 0.1, 0.7, 1, 3, 7.6971, 9]) {
    const expected = Math.exp(-x);
    const found = drawn.filter((value) => value > x).length / count;
    const error = Math.sqrt((expected * (1 - expected)) / count);
    expect(Math.abs(found - expected)).toBeLessThan(4 * error);
  }
});

it("has mean 1 and variance 1", () => {
  const mean = drawn.reduce((sum, value) => sum + value, 0) / count;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(count));
  expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(8 / count));
});

it("is never 0, whatever the generator gives", () => {
  const { uniform, below } = xoshiro128([1, 2, 3, 4]);
  expect(exponentialVariate({ next32: () => 1, uniform, below })).toBeGreaterThan(0);
});

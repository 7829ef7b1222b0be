import { expect, it } from "vitest";
import {
  mannWhitney,
  mannWhitneyAtMost,
  mannWhitneyExactP,
  mannWhitneyQuantile,
  pairsWon,
  rankDeviation,
} from "../../../src/core/stats/mann-whitney.ts";
import { countValues, poolValues } from "../../../src/core/stats/value-counts.ts";

it("counts pairs, ties half, whatever the order of listing", () => {
  const x = countValues([3, 1, 4, 1]);
  const y = countValues([1, 2]);
  expect(pairsWon(poolValues(x, y))).toBe(5);
  expect(mannWhitney(x, y)?.u).toBe(5);
  expect((mannWhitney(x, y)?.u ?? 0) + (mannWhitney(y, x)?.u ?? 0)).toBe(8);
  expect(mannWhitney(x, y)?.p).toBe(mannWhitney(y, x)?.p);
});

it("has the deviation of untied ranks", () => {
  const pooled = poolValues(countValues([1, 3, 5]), countValues([2, 4]));
  expect(rankDeviation(pooled, 6)).toBeCloseTo(Math.sqrt((6 / 12) * 6), 14);
});

it("knows the exact distribution", () => {
  // The twenty ways to place three among six: U is 0 in one of them, at most 1 in two.
  expect(mannWhitneyAtMost(0, 3, 3)).toBeCloseTo(1 / 20, 14);
  expect(mannWhitneyAtMost(1, 3, 3)).toBeCloseTo(2 / 20, 14);
  expect(mannWhitneyAtMost(9, 3, 3)).toBeCloseTo(1, 14);
  expect(mannWhitneyAtMost(-1, 3, 3)).toBe(0);
  expect(mannWhitneyExactP(0, 3, 3)).toBeCloseTo(0.1, 14);
  expect(mannWhitneyExactP(9, 3, 3)).toBeCloseTo(0.1, 14);
  expect(mannWhitneyQuantile(0.06, 3, 3)).toBe(1);
});

it("answers null when all are equal or a sample is empty", () => {
  expect(mannWhitney(countValues([2, 2]), countValues([2]))).toBeNull();
  expect(mannWhitney([], countValues([2]))).toBeNull();
});

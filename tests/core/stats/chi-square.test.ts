import { expect, it } from "vitest";
import {
  chiSquareAgainstPlan,
  chiSquareOfMix,
  chiSquareUpperTail,
} from "../../../src/core/stats/chi-square.ts";

// scipy 1.17: chi2_contingency([[30, 70], [50, 50]], correction=False).
it("notices another mix", () => {
  const got = chiSquareOfMix([
    [30, 70],
    [50, 50],
  ]);
  expect(got?.chiSquare).toBeCloseTo(8.333333333333334, 12);
  expect(got?.p).toBeCloseTo(0.003892417122778637, 12);
  expect(got?.cramersV).toBeCloseTo(0.2041241452319315, 12);
});

it("leaves empty rows and columns out", () => {
  const plain = chiSquareOfMix([
    [30, 70],
    [50, 50],
  ]);
  const padded = chiSquareOfMix([
    [30, 0, 70],
    [0, 0, 0],
    [50, 0, 50],
  ]);
  expect(padded).toEqual(plain);
});

it("measures the size of a shift from 0 to 1", () => {
  const apart = chiSquareOfMix([
    [50, 0],
    [0, 50],
  ]);
  expect(apart?.cramersV).toBeCloseTo(1, 12);
  expect(chiSquareAgainstPlan([100, 0], [1, 1])?.cramersV).toBeCloseTo(1, 12);
  expect(chiSquareAgainstPlan([30, 60], [1, 2])).toMatchObject({ chiSquare: 0, p: 1, cramersV: 0 });
});

it("answers null when there is nothing to compare", () => {
  expect(chiSquareOfMix([[1, 2]])).toBeNull();
  expect(chiSquareOfMix([])).toBeNull();
  expect(chiSquareAgainstPlan([0, 0], [1, 1])).toBeNull();
  expect(() => chiSquareAgainstPlan([1, 2], [1])).toThrow(RangeError);
  expect(chiSquareUpperTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
});

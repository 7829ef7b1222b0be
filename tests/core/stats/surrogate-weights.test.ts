import { expect, it } from "vitest";
import {
  surrogateWeights,
  surrogateWeightsOfRanks,
} from "../../../src/core/stats/surrogate-weights.ts";

it("falls with the rank and sums to 1 for every method", () => {
  for (const method of ["rank-order-centroid", "rank-sum", "rank-reciprocal"] as const) {
    const weights = surrogateWeights(method, 7);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect([...weights].sort((a, b) => b - a)).toEqual(weights);
  }
});

it("gives tied ranks the mean of the places they fill", () => {
  const [, second, third] = surrogateWeightsOfRanks("rank-order-centroid", [1, 2, 2, 4]);
  expect(second).toBeCloseTo(5 / 24, 12);
  expect(third).toBe(second);
});

it("refuses to weigh nothing", () => {
  expect(() => surrogateWeights("rank-sum", 0)).toThrow(RangeError);
});

import { expect, it } from "vitest";
import { pairwiseWeights } from "../../../../src/core/stats/elicit/pairwise-weights.ts";

const judged = (first: number, second: number, times: number) => ({ first, second, times });

it("needs no judgement for one item and one for two", () => {
  expect(pairwiseWeights(1, [])).toMatchObject({ weights: [1], consistency: { ratio: 0 } });
  const two = pairwiseWeights(2, [judged(0, 1, 3)]);
  expect(two.weights?.[0]).toBeCloseTo(0.75, 12);
  expect(two).toMatchObject({ consistency: { lambda: 2, index: 0, ratio: 0 }, worst: null });
});

it("reports contradictory judgements, with the table and the one to talk over", () => {
  const found = pairwiseWeights(3, [judged(0, 1, 9), judged(1, 2, 9), judged(0, 2, 1 / 9)]);
  expect(found).toMatchObject({
    consistency: { isAccepted: false, table: "uniform-scale" },
    worst: { first: 0, second: 1 },
    problem: null,
  });
});

it("does with eight judgements of nine items, and gives none that is not a number", () => {
  const chain = Array.from({ length: 8 }, (_, index) => judged(index, index + 1, 2));
  const found = pairwiseWeights(9, chain);
  found.weights?.forEach((weight, index) => {
    expect(weight).toBeCloseTo(2 ** (8 - index) / 511, 9);
  });
  expect(found.problem === null && found.filled).toHaveLength(28);
});

it("passes on what is wrong with the judgements", () => {
  expect(pairwiseWeights(3, [])).toEqual({ weights: null, problem: { code: "not-connected" } });
});

import { expect, it } from "vitest";
import { simulateRanks } from "../../../src/core/score/simulate-ranks.ts";
import { uniformWeights } from "../../../src/core/score/weight-draw.ts";
import { weightedSum } from "../../../src/core/score/weighted-sum.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";

function simulate(values: number[][]) {
  return simulateRanks({
    alternatives: values.length,
    criteria: 2,
    draws: 500,
    random: seededRandom(1),
    drawWeights: uniformWeights,
    drawTotals: (_random, weights, into) => {
      for (const [index, row] of values.entries()) into[index] = weightedSum(weights, row);
    },
  });
}

it("shares every place exactly once, ties too", () => {
  const { rankShares } = simulate([
    [1, 0],
    [1, 0],
    [0, 1],
  ]);
  for (const rank of [0, 1, 2]) {
    const total = rankShares.reduce((sum, row) => sum + (row[rank] ?? 0), 0);
    expect(total).toBeCloseTo(1, 9);
  }
});

it("counts a tie as half a win for both", () => {
  const { pairwise } = simulate([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
  expect(pairwise).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
});

it("has no central weights for one that is never first", () => {
  const { centralWeights, rankShares } = simulate([
    [1, 1],
    [0.5, 0.5],
  ]);
  expect(rankShares[0]?.[0]).toBe(1);
  expect(centralWeights[1]).toBeNull();
});

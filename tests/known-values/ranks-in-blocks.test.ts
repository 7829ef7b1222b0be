import { expect, it } from "vitest";
import { z } from "zod";
import {
  type RankSimulation,
  simulateRanksInBlocks,
} from "../../src/core/score/simulate-ranks-in-blocks.ts";
import { tableTotals } from "../../src/core/score/table-totals.ts";
import { uniformPerGroup } from "../../src/core/score/uniform-per-group.ts";
import type { DrawWeights } from "../../src/core/score/weight-draw.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import { close, numbers, scoringCase } from "./scoring-case.ts";

const draws = 400_000;

/** Three standard errors of a share from this many draws. */
function threeErrors(share: number): number {
  return 3 * Math.sqrt((share * (1 - share)) / draws) + 1e-12;
}

function simulate(low: number[][], drawWeights: DrawWeights): RankSimulation {
  const criteria = low[0]?.length ?? 0;
  const applies = low.map((row) => row.map(() => true));
  const weights = Array.from({ length: criteria }, () => 1 / criteria);
  const groups = [weights.map((_, j) => j)];
  return simulateRanksInBlocks({
    alternatives: low.length,
    criteria,
    draws,
    random: seededRandom(20_261_124, "known values"),
    drawWeights,
    blockTotals: tableTotals({ low, high: low, applies, weights, groups }, seededRandom(1)),
  });
}

const all = uniformPerGroup([[0, 1, 2]], 3);

/** Uniform among the weights that keep their order: the same draw, sorted. */
const inOrder: DrawWeights = (random, into) => {
  all(random, into);
  into.sort().reverse();
};

const schema = {
  inputs: z.object({ values: z.record(z.string(), numbers) }),
  expected: z.object({
    rankAcceptability: z.record(z.string(), numbers),
    centralWeights: z.record(z.string(), numbers.nullable()),
    pairwiseWinning: z.record(z.string(), z.record(z.string(), z.number())),
  }),
};

/** Shares of draws against areas of the weight triangle, cut exactly in fractions. */
function againstAreas(drawWeights: DrawWeights) {
  return (
    { values }: z.infer<typeof schema.inputs>,
    expected: z.infer<typeof schema.expected>,
  ): void => {
    const found = simulate(Object.values(values), drawWeights);
    const names = Object.keys(values);
    names.forEach((name, a) => {
      expected.rankAcceptability[name]?.forEach((share, rank) => {
        close(found.rankShares[a]?.[rank], share, threeErrors(share));
      });
      names.forEach((other, b) => {
        const share = expected.pairwiseWinning[name]?.[other];
        if (share !== undefined) close(found.pairwise[a]?.[b], share, threeErrors(share));
      });
      const central = expected.centralWeights[name] ?? null;
      if (central === null) expect(found.centralWeights[a]).toBeNull();
      // A weight has a standard deviation of at most 0.24, over at least a seventh of the draws.
      central?.forEach((weight, j) => {
        close(found.centralWeights[a]?.[j], weight, (3 * 0.24) / Math.sqrt(draws / 7));
      });
    });
  };
}

scoringCase("smaa-3crit-exact", schema, againstAreas(all));
scoringCase("smaa-3crit-order-constraint", schema, againstAreas(inOrder));

it("two criteria: the share of the segment on which one beats the other", () => {
  // (1, 0) beats (0.2, 0.6) where w₁ > 0.6 w₂ + 0.2 w₁, that is w₁ > 3/7.
  const { rankShares } = simulate(
    [
      [1, 0],
      [0.2, 0.6],
    ],
    uniformPerGroup([[0, 1]], 2),
  );
  close(rankShares[0]?.[0], 4 / 7, threeErrors(4 / 7));
});

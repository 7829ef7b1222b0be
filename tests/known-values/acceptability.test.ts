import { expect, it } from "vitest";
import { z } from "zod";
import { type RankSimulation, simulateRanks } from "../../src/core/score/simulate-ranks.ts";
import {
  type DrawWeights,
  orderedWeights,
  uniformWeights,
  weightsAbove,
} from "../../src/core/score/weight-draw.ts";
import { weightedSum } from "../../src/core/score/weighted-sum.ts";
import { type Random, seededRandom } from "../../src/core/stats/random.ts";
import { close, matrix, numbers, scoringCase } from "./scoring-case.ts";

const draws = 200_000;

/** Three standard errors of a share from this many draws. */
function threeErrors(share: number): number {
  return 3 * Math.sqrt((share * (1 - share)) / draws) + 1e-12;
}

function simulate(values: number[][], drawWeights: DrawWeights): RankSimulation {
  return simulateRanks({
    alternatives: values.length,
    criteria: values[0]?.length ?? 0,
    draws,
    random: seededRandom(20_261_123, "known values"),
    drawWeights,
    drawTotals: (_random, weights, into) => {
      values.forEach((row, index) => {
        into[index] = weightedSum(weights, row);
      });
    },
  });
}

const exact = {
  inputs: z.object({ values: z.record(z.string(), numbers) }),
  expected: z.object({
    rankAcceptability: z.record(z.string(), numbers),
    centralWeights: z.record(z.string(), numbers.nullable()),
    pairwiseWinning: z.record(z.string(), z.record(z.string(), z.number())),
  }),
};

function checkExact(
  { values }: z.infer<typeof exact.inputs>,
  expected: z.infer<typeof exact.expected>,
  drawWeights: DrawWeights,
): void {
  const names = Object.keys(values);
  const found = simulate(Object.values(values), drawWeights);
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
}

scoringCase("smaa-3crit-exact", exact, (inputs, expected) => {
  checkExact(inputs, expected, uniformWeights);
});

scoringCase("smaa-3crit-order-constraint", exact, (inputs, expected) => {
  checkExact(inputs, expected, orderedWeights);
});

const moments = z.object({
  mean: z.number(),
  variance: z.number(),
  probAboveHalf: z.number(),
  meanOfLargest: z.number(),
  meanOfSmallest: z.number(),
});

function drawMany(count: number, draw: DrawWeights, samples: number): Float64Array[] {
  const random = seededRandom(7, "sampler");
  return Array.from({ length: samples }, () => {
    const weights = new Float64Array(count);
    draw(random, weights);
    return weights;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

scoringCase(
  "sampler-uniform-simplex",
  {
    inputs: z.object({ n: numbers, samples: z.number() }),
    expected: z.object({
      uniform: z.record(z.string(), moments),
      lowerBoundsShift: z.object({ lower: numbers, mean: numbers, varianceEach: z.number() }),
    }),
  },
  ({ n, samples }, expected) => {
    for (const count of n) {
      const answer = moments.parse(expected.uniform[count]);
      const drawn = drawMany(count, uniformWeights, samples);
      const first = drawn.map((weights) => weights[0] ?? 0);
      const error = (5 * Math.sqrt(answer.variance)) / Math.sqrt(samples);
      close(mean(first), answer.mean, error);
      const above = first.filter((weight) => weight > 0.5).length / samples;
      const p = answer.probAboveHalf;
      close(above, p, 5 * Math.sqrt((p * (1 - p)) / samples) + 1e-9);
      close(mean(drawn.map((weights) => Math.max(...weights))), answer.meanOfLargest, error);
      close(mean(drawn.map((weights) => Math.min(...weights))), answer.meanOfSmallest, error);
      // The fourth moment of a weight is below 6 variances squared, so this is 5 errors and more.
      close(
        mean(first.map((weight) => (weight - answer.mean) ** 2)),
        answer.variance,
        (5 * 3 * answer.variance) / Math.sqrt(samples),
      );
    }
    const { lower, mean: means, varianceEach } = expected.lowerBoundsShift;
    const bounded = drawMany(lower.length, weightsAbove(lower), samples);
    means.forEach((expectedMean, j) => {
      const column = bounded.map((weights) => weights[j] ?? 0);
      close(mean(column), expectedMean, (5 * Math.sqrt(varianceEach)) / Math.sqrt(samples));
      expect(Math.min(...column)).toBeGreaterThanOrEqual(lower[j] ?? 1);
    });
  },
);

const measurement = z.object({
  direction: z.enum(["min", "max"]),
  dist: z.enum(["normal", "lognormal"]),
  params: matrix,
});

type Measurement = z.infer<typeof measurement>;

/** Worst and best end: the hull of mean ± 1.96 sd over the alternatives. */
function hull({ direction, dist, params }: Measurement): [number, number] {
  const ends = params.flatMap(([m = 0, sd = 0]) => [m - 1.96 * sd, m + 1.96 * sd]);
  const scaled = dist === "lognormal" ? ends.map(Math.exp) : ends;
  const [low, high] = [Math.min(...scaled), Math.max(...scaled)];
  return direction === "min" ? [high, low] : [low, high];
}

function standardNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
  return radius * Math.cos(2 * Math.PI * random.uniform());
}

function valueDrawer(criteria: Measurement[]): (random: Random, a: number, j: number) => number {
  const ends = criteria.map(hull);
  return (random, a, j) => {
    const criterion = criteria[j];
    const [m = 0, sd = 0] = criterion?.params[a] ?? [];
    const [worst = 0, best = 1] = ends[j] ?? [];
    const drawn = m + sd * standardNormal(random);
    const measured = criterion?.dist === "lognormal" ? Math.exp(drawn) : drawn;
    return (measured - worst) / (best - worst);
  };
}

scoringCase(
  "smaa-antidepressants-jsmaa",
  {
    inputs: z.object({ alternatives: z.array(z.string()), criteria: z.array(measurement) }),
    expected: z.object({
      published: z.object({
        rankAcceptability: z.record(z.string(), numbers),
        centralWeights: z.record(z.string(), numbers),
        confidenceFactors: z.record(z.string(), z.number()),
      }),
    }),
  },
  ({ alternatives, criteria }, { published }) => {
    const valueAt = valueDrawer(criteria);
    const run = (drawWeights: DrawWeights) =>
      simulateRanks({
        alternatives: alternatives.length,
        criteria: criteria.length,
        draws: 50_000,
        random: seededRandom(1, "clinical model"),
        drawWeights,
        drawTotals: (random, weights, into) => {
          for (let a = 0; a < into.length; a += 1) {
            let total = 0;
            for (let j = 0; j < weights.length; j += 1) {
              total += (weights[j] ?? 0) * valueAt(random, a, j);
            }
            into[a] = total;
          }
        },
      });
    const found = run(uniformWeights);
    alternatives.forEach((name, a) => {
      published.rankAcceptability[name]?.forEach((share, rank) => {
        close(found.rankShares[a]?.[rank], share, 0.02);
      });
      const central = found.centralWeights[a] ?? [];
      published.centralWeights[name]?.forEach((weight, j) => {
        close(central[j], weight, 0.02);
      });
      const confidence = run((_random, into) => into.set(central)).rankShares[a]?.[0];
      close(confidence, published.confidenceFactors[name] ?? Number.NaN, 0.03);
    });
  },
);

it("draws the same weights again from the same seed", () => {
  expect(drawMany(4, uniformWeights, 3)).toEqual(drawMany(4, uniformWeights, 3));
});

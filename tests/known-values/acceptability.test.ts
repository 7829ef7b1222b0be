import { expect, it } from "vitest";
import { z } from "zod";
import { simulateRanksInBlocks } from "../../src/core/score/simulate-ranks-in-blocks.ts";
import { blockLength } from "../../src/core/score/tally-block.ts";
import { uniformPerGroup } from "../../src/core/score/uniform-per-group.ts";
import type { DrawWeights } from "../../src/core/score/weight-draw.ts";
import { type Random, seededRandom } from "../../src/core/stats/random.ts";
import { close, matrix, numbers, scoringCase } from "./scoring-case.ts";

/** Every set of weights as likely: one group of all criteria. */
const uniform = (criteria: number): DrawWeights =>
  uniformPerGroup([Array.from({ length: criteria }, (_, j) => j)], criteria);

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
      const drawn = drawMany(count, uniform(count), samples);
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
    // Lower bounds move and shrink the uniform draw: lower + slack × draw.
    const slack = 1 - lower.reduce((sum, bound) => sum + bound, 0);
    const bounded = drawMany(lower.length, uniform(lower.length), samples).map((weights) =>
      weights.map((weight, j) => (lower[j] ?? 0) + slack * weight),
    );
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
    const random = seededRandom(1, "clinical model");
    const blockTotals = (weights: Float64Array, count: number, into: Float64Array) => {
      for (let draw = 0; draw < count; draw += 1) {
        for (let a = 0; a < alternatives.length; a += 1) {
          const own = weights.subarray(draw * criteria.length, (draw + 1) * criteria.length);
          into[a * blockLength + draw] = own.reduce(
            (sum, weight, j) => sum + weight * valueAt(random, a, j),
            0,
          );
        }
      }
    };
    const run = (drawWeights: DrawWeights) =>
      simulateRanksInBlocks({
        alternatives: alternatives.length,
        criteria: criteria.length,
        draws: 50_000,
        random: seededRandom(2, "clinical weights"),
        drawWeights,
        blockTotals,
      });
    const found = run(uniform(criteria.length));
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
  expect(drawMany(4, uniform(4), 3)).toEqual(drawMany(4, uniform(4), 3));
});

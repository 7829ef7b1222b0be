import { expect, it } from "vitest";
import { z } from "zod";
import { consistencyOf } from "../../src/core/stats/elicit/consistency.ts";
import { pairwiseWeights } from "../../src/core/stats/elicit/pairwise-weights.ts";
import { principalEigenvector } from "../../src/core/stats/elicit/principal-eigenvector.ts";
import {
  geometricConsistency,
  lambdaOfThree,
  prioritise,
} from "../../src/core/stats/elicit/prioritisation.ts";
import { type RandomIndexTable, randomIndex } from "../../src/core/stats/elicit/random-index.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import { allClose, close, matrix, named, numbers, scoringCase } from "./scoring-case.ts";

/** A table of ratios from the rows above its diagonal; the other half is 1 over it. */
function reciprocal(upper: number[][]): number[][] {
  const cell = (i: number, j: number): number => upper[i]?.[j - i - 1] ?? Number.NaN;
  return upper.map((_, i) =>
    upper.map((__, j) => (i === j ? 1 : i < j ? cell(i, j) : 1 / cell(j, i))),
  );
}

function judgementsOf(upper: number[][]) {
  return upper.flatMap((row, first) =>
    row.map((times, offset) => ({ first, second: first + 1 + offset, times })),
  );
}

scoringCase(
  "ahp-3x3-closed-form",
  {
    inputs: z.object({
      cases: z.array(z.object({ a12: z.number(), a13: z.number(), a23: z.number() })),
    }),
    expected: z.object({
      cases: z.array(z.object({ lambdaMax: z.number(), ci: z.number(), weights: numbers })),
    }),
  },
  ({ cases }, expected) => {
    cases.forEach(({ a12, a13, a23 }, index) => {
      const answer = expected.cases[index] ?? {
        lambdaMax: Number.NaN,
        ci: Number.NaN,
        weights: [],
      };
      const upper = [[a12, a13], [a23], []];
      const found = pairwiseWeights(3, judgementsOf(upper));
      if (found.weights === null) throw new Error(found.problem.code);
      allClose(found.weights, answer.weights, 1e-10);
      close(found.consistency.lambda, answer.lambdaMax, 1e-10);
      close(found.consistency.index, answer.ci, 1e-10);
      const iterated = principalEigenvector(reciprocal(upper));
      allClose(iterated.vector, answer.weights, 1e-10);
      close(iterated.lambda, answer.lambdaMax, 1e-10);
    });
  },
);

scoringCase(
  "ahp-8x8-three-prioritisations",
  {
    inputs: z.object({ upperTriangle: matrix }),
    expected: z.object({
      eigenvector: z.object({
        weights: numbers,
        lambdaMax: z.number(),
        ci: z.number(),
        cr: z.number(),
      }),
      columnNormalisedRowMean: z.object({
        weights: numbers,
        lambdaEstimate: z.number(),
        ci: z.number(),
        cr: z.number(),
      }),
      geometricMean: z.object({
        weights: numbers,
        lambdaEstimate: z.number(),
        cr: z.number(),
        gci: z.number(),
      }),
    }),
  },
  ({ upperTriangle }, { eigenvector, columnNormalisedRowMean, geometricMean }) => {
    const table = reciprocal(upperTriangle);
    const perron = prioritise(table, "eigenvector");
    allClose(perron.weights, eigenvector.weights, 1e-8);
    close(perron.lambda, eigenvector.lambdaMax, 1e-8);
    const rowMean = prioritise(table, "column-normalised-row-mean");
    allClose(rowMean.weights, columnNormalisedRowMean.weights, 1e-8);
    close(rowMean.lambda, columnNormalisedRowMean.lambdaEstimate, 1e-8);
    const geometric = prioritise(table, "geometric-mean");
    allClose(geometric.weights, geometricMean.weights, 1e-8);
    close(geometric.lambda, geometricMean.lambdaEstimate, 1e-8);
    close(geometricConsistency(table), geometricMean.gci, 1e-8);
    // The random index of the case, 1.41, is that of the oldest table.
    const consistency = (lambda: number) => consistencyOf(lambda, 8, "saaty-1980");
    close(consistency(perron.lambda).index, eigenvector.ci, 1e-8);
    close(consistency(perron.lambda).ratio, eigenvector.cr, 1e-8);
    close(consistency(rowMean.lambda).index, columnNormalisedRowMean.ci, 1e-8);
    close(consistency(rowMean.lambda).ratio, columnNormalisedRowMean.cr, 1e-8);
    close(consistency(geometric.lambda).ratio, geometricMean.cr, 1e-8);
    const whole = pairwiseWeights(8, judgementsOf(upperTriangle), "saaty-1980");
    allClose(whole.weights ?? [], eigenvector.weights, 1e-8);
  },
);

scoringCase(
  "ahp-incomplete-4x4",
  {
    inputs: z.object({
      items: z.array(z.string()),
      judgments: z.array(z.tuple([z.string(), z.string(), z.number()])),
    }),
    expected: z.object({
      completed: z.object({ cd: z.number() }),
      weights: numbers,
      weightsPublished4dp: numbers,
      lambdaMax: z.number(),
      ci: z.number(),
      cr: z.object({ doneganDodd: z.number() }),
      crPublished: z.number(),
    }),
  },
  ({ items, judgments }, expected) => {
    const judgements = judgments.map(([first, second, times]) => ({
      first: items.indexOf(first),
      second: items.indexOf(second),
      times,
    }));
    const found = pairwiseWeights(items.length, judgements, "donegan-dodd-1991");
    if (found.weights === null) throw new Error(found.problem.code);
    expect(found.filled).toHaveLength(1);
    close(found.filled[0]?.times, expected.completed.cd, 1e-5);
    allClose(found.weights, expected.weights, 1e-6);
    allClose(found.weights, expected.weightsPublished4dp, 5e-5);
    close(found.consistency.lambda, expected.lambdaMax, 1e-9);
    close(found.consistency.index, expected.ci, 1e-9);
    close(found.consistency.ratio, expected.cr.doneganDodd, 1e-9);
    close(found.consistency.ratio, expected.crPublished, 5e-5);
  },
);

scoringCase(
  "ahp-trivial-sizes",
  {
    inputs: z.object({ cases: z.array(z.object({ n: z.number(), a12: z.number().optional() })) }),
    expected: z.object({
      cases: z.array(
        z.object({ weights: numbers, lambdaMax: z.number(), ci: z.number(), cr: z.number() }),
      ),
    }),
  },
  ({ cases }, expected) => {
    cases.forEach(({ n, a12 }, index) => {
      const answer = expected.cases[index];
      const found = pairwiseWeights(n, a12 ? [{ first: 0, second: 1, times: a12 }] : []);
      if (found.weights === null) throw new Error(found.problem.code);
      allClose(found.weights, answer?.weights ?? [], 1e-12);
      close(found.consistency.lambda, answer?.lambdaMax ?? Number.NaN, 1e-12);
      close(found.consistency.index, answer?.ci ?? Number.NaN, 1e-12);
      close(found.consistency.ratio, answer?.cr ?? Number.NaN, 1e-12);
    });
  },
);

const scale = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((times) =>
  times === 1 ? [1] : [times, 1 / times],
);

/** Mean index of judgements made by chance, and its standard error. */
function indexByChance(items: number, count: number): { mean: number; error: number } {
  const random = seededRandom(items, "random index");
  let sum = 0;
  let squares = 0;
  for (let draw = 0; draw < count; draw += 1) {
    const upper = Array.from({ length: items }, (_, i) =>
      Array.from({ length: items - 1 - i }, () => scale[random.below(scale.length)] ?? 1),
    );
    const table = reciprocal(upper);
    const lambda = lambdaOfThree(table) ?? principalEigenvector(table).lambda;
    const index = (lambda - items) / (items - 1);
    sum += index;
    squares += index * index;
  }
  const mean = sum / count;
  return { mean, error: Math.sqrt((squares / count - mean * mean) / count) };
}

scoringCase(
  "ahp-random-index",
  {
    inputs: z.object({}),
    expected: z.object({
      exact: z.object({ n3: z.number(), n4: z.number() }),
      monteCarlo: z.record(z.string(), numbers),
      tables: z.object({ saaty1980: named, saaty2005: named, doneganDodd1991: named }),
    }),
  },
  (_inputs, { exact, monteCarlo, tables }) => {
    close(randomIndex("uniform-scale", 3), exact.n3, 1e-9);
    close(randomIndex("uniform-scale", 4), exact.n4, 1e-9);
    for (const [key, [mean = Number.NaN]] of Object.entries(monteCarlo)) {
      close(randomIndex("uniform-scale", Number(key.slice(1))), mean, 1e-9);
    }
    const printed: [RandomIndexTable, Record<string, number>][] = [
      ["saaty-1980", tables.saaty1980],
      ["saaty-2005", tables.saaty2005],
      ["donegan-dodd-1991", tables.doneganDodd1991],
    ];
    for (const [table, figures] of printed) {
      for (const [items, figure] of Object.entries(figures)) {
        expect(randomIndex(table, Number(items))).toBe(figure);
      }
    }
  },
);

// Checked also where the worked cases are not at hand.

it.each([4, 5, 7, 9])("the random index of %d items is what chance gives", (items) => {
  const { mean, error } = indexByChance(items, 3000);
  // Both figures are sampled; the table's own error is below 0.001.
  close(randomIndex("uniform-scale", items), mean, 4 * Math.hypot(error, 0.001));
});

it("Bozóki, Fülöp and Rónyai (2010): one missing judgement, weights to four places", () => {
  const judged = (first: number, second: number, times: number) => ({ first, second, times });
  const found = pairwiseWeights(4, [
    judged(0, 1, 1),
    judged(0, 2, 5),
    judged(0, 3, 2),
    judged(1, 2, 3),
    judged(1, 3, 4),
  ]);
  allClose(found.weights ?? [], [0.3738, 0.392, 0.0985, 0.1357], 5e-5);
});

import { expect } from "vitest";
import { z } from "zod";
import { additiveValue } from "../../src/core/score/additive-value.ts";
import { competitionRank } from "../../src/core/score/competition-rank.ts";
import { scaleValue } from "../../src/core/score/scale-value.ts";
import { smallestFlip } from "../../src/core/score/smallest-flip.ts";
import { stabilityOf, strictLeader } from "../../src/core/score/stability.ts";
import {
  surrogateWeights,
  surrogateWeightsOfRanks,
} from "../../src/core/score/surrogate-weights.ts";
import { tornado } from "../../src/core/score/tornado.ts";
import type { ValueTable } from "../../src/core/score/value-table.ts";
import { allClose, close, matrix, named, numbers, scoringCase } from "./scoring-case.ts";

const unit = "points";

/** One group, every criterion applies to everybody, everything is proven. */
function tableOf(values: number[][], weights: number[]): ValueTable {
  return {
    low: values,
    high: values,
    applies: values.map((row) => row.map(() => true)),
    weights,
    groups: [weights.map((_, index) => index)],
  };
}

const weighted = z.object({ values: matrix, weights: numbers });

scoringCase(
  "wsm-fixed-scale-exact",
  { inputs: weighted, expected: z.object({ scores: numbers, ranks: numbers }) },
  ({ values, weights }, expected) => {
    const scores = additiveValue(values, weights) ?? [];
    allClose(scores, expected.scores, 1e-12);
    expect(competitionRank(scores)).toEqual(expected.ranks);
    const percent = weights.map((weight) => weight * 100);
    allClose(additiveValue(values, percent) ?? [], expected.scores, 1e-12);
  },
);

scoringCase(
  "wsm-kracka-2010",
  {
    inputs: z.object({ matrix, directions: z.array(z.enum(["min", "max"])), weights: numbers }),
    expected: z.object({ scores: numbers, published: numbers, ranks: numbers }),
  },
  (inputs, expected) => {
    const inverted = inputs.matrix.map((row) =>
      row.map((x, j) => (inputs.directions[j] === "min" ? 1 / x : x)),
    );
    const columnSum = (j: number) => inverted.reduce((sum, row) => sum + (row[j] ?? 0), 0);
    const values = inverted.map((row) => row.map((x, j) => x / columnSum(j)));
    const scores = additiveValue(values, inputs.weights) ?? [];
    allClose(scores, expected.scores, 1e-8);
    expect(competitionRank(scores)).toEqual(expected.ranks);
  },
);

scoringCase(
  "spotis-fixed-bounds",
  {
    inputs: z.object({
      matrix,
      bounds: matrix,
      weights: numbers,
      directions: z.array(z.enum(["min", "max"])),
    }),
    expected: z.object({ additiveValue: numbers, distance: numbers, ranks: numbers }),
  },
  (inputs, expected) => {
    const values = inputs.matrix.map((row) =>
      row.map((x, j) => {
        const [low = 0, high = 0] = inputs.bounds[j] ?? [];
        const [worst, best] = inputs.directions[j] === "min" ? [high, low] : [low, high];
        return scaleValue({ kind: "number", worst, best, unit }, x)?.value ?? Number.NaN;
      }),
    );
    const found = additiveValue(values, inputs.weights) ?? [];
    allClose(found, expected.additiveValue, 1e-9);
    allClose(
      found.map((value) => 1 - value),
      expected.distance,
      1e-9,
    );
    expect(competitionRank(found)).toEqual(expected.ranks);
  },
);

scoringCase(
  "weights-roc-rs-rr",
  {
    inputs: z.object({ n: numbers }),
    expected: z.record(
      z.string(),
      z.object({ roc: numbers, rankSum: numbers, rankReciprocal: numbers }),
    ),
  },
  ({ n }, expected) => {
    for (const count of n) {
      const answer = expected[count];
      allClose(surrogateWeights("rank-order-centroid", count), answer?.roc ?? [], 1e-12);
      allClose(surrogateWeights("rank-sum", count), answer?.rankSum ?? [], 1e-12);
      allClose(surrogateWeights("rank-reciprocal", count), answer?.rankReciprocal ?? [], 1e-12);
    }
    const tied = surrogateWeightsOfRanks("rank-order-centroid", [1, 2, 2, 4]);
    allClose(tied, [25 / 48, 5 / 24, 5 / 24, 1 / 16], 1e-12);
  },
);

scoringCase(
  "weight-stability-leaf",
  {
    inputs: weighted.extend({ alternatives: z.array(z.string()) }),
    expected: z.object({
      winner: z.string(),
      intervals: z.array(
        z.object({
          k: z.number(),
          low: z.number(),
          high: z.number(),
          lowBlockedBy: z.string().nullable(),
          highBlockedBy: z.string().nullable(),
        }),
      ),
    }),
  },
  ({ values, weights, alternatives }, expected) => {
    const table = tableOf(values, weights);
    const leader = strictLeader(table) ?? -1;
    expect(alternatives[leader]).toBe(expected.winner);
    const name = (index: number | null | undefined) => (index == null ? null : alternatives[index]);
    for (const interval of expected.intervals) {
      const found = stabilityOf(table, leader, [0, 1, 2, 3], interval.k);
      close(found?.low, interval.low, 1e-12);
      close(found?.high, interval.high, 1e-12);
      expect(name(found?.lowRival)).toBe(interval.lowBlockedBy);
      expect(name(found?.highRival)).toBe(interval.highBlockedBy);
    }
  },
);

scoringCase(
  "min-weight-change-l1",
  {
    inputs: weighted,
    expected: z.object({
      toTie: z.object({
        B: z.object({ l1: z.number(), newWeights: numbers }),
        C: z.object({ l1: z.number() }),
      }),
    }),
  },
  ({ values, weights }, { toTie }) => {
    const table = tableOf(values, weights);
    const flip = smallestFlip(table, 0, 1);
    close(flip?.distance, toTie.B.l1, 1e-9);
    const moved = [...weights];
    for (const move of flip?.moves ?? []) moved[move.criterion] = move.to;
    allClose(moved, toTie.B.newWeights, 1e-9);
    close(smallestFlip(table, 0, 2)?.distance, toTie.C.l1, 1e-9);
  },
);

scoringCase(
  "tornado-one-way",
  {
    inputs: weighted.extend({ factor: z.number(), alternatives: z.array(z.string()) }),
    expected: z.object({
      rows: z.array(
        z.object({ k: z.number(), factor: z.number(), scores: numbers, winner: z.string() }),
      ),
      swingOfWinnerScore: numbers,
    }),
  },
  ({ values, weights, factor, alternatives }, expected) => {
    const rows = tornado(values, weights, factor) ?? [];
    expect(rows).toHaveLength(expected.rows.length);
    rows.forEach((row, index) => {
      const answer = expected.rows[index];
      expect(row.criterion).toBe(answer?.k);
      close(row.factor, answer?.factor ?? 0, 1e-12);
      allClose(row.scores, answer?.scores ?? [], 1e-12);
      expect(alternatives[row.winner ?? -1]).toBe(answer?.winner);
    });
    expected.swingOfWinnerScore.forEach((swing, k) => {
      const [down, up] = rows.filter((row) => row.criterion === k).map((row) => row.scores[0] ?? 0);
      close(Math.abs((up ?? 0) - (down ?? 0)), swing, 1e-12);
    });
  },
);

scoringCase(
  "reversal-minmax-dominated-vendor",
  {
    inputs: z.object({
      scale: z.object({ min: z.number(), max: z.number() }),
      weights: numbers,
      vendors: z.record(z.string(), numbers),
      added: z.record(z.string(), numbers),
    }),
    expected: z.object({
      fixedScale: z.object({
        before: z.record(z.string(), z.union([z.number(), z.string()])),
        after: z.record(z.string(), z.union([z.number(), z.string()])),
      }),
    }),
  },
  ({ scale, weights, vendors, added }, { fixedScale }) => {
    const worth = (scores: Record<string, number[]>): Record<string, number> => {
      const values = Object.values(scores).map((row) =>
        row.map(
          (x) =>
            scaleValue({ kind: "number", worst: scale.min, best: scale.max, unit }, x)?.value ?? 0,
        ),
      );
      const found = additiveValue(values, weights) ?? [];
      return Object.fromEntries(
        Object.keys(scores).map((name, index) => [name, found[index] ?? 0]),
      );
    };
    for (const [scores, answer] of [
      [worth(vendors), fixedScale.before],
      [worth({ ...vendors, ...added }), fixedScale.after],
    ] as const) {
      for (const [name, value] of Object.entries(scores)) close(value, Number(answer[name]), 1e-9);
      const best = Object.entries(scores).sort(([, a], [, b]) => b - a)[0]?.[0];
      expect(best).toBe(answer.winner);
    }
  },
);

scoringCase(
  "reversal-ahp-belton-gear",
  {
    inputs: z.object({ criteriaWeights: numbers, ratios: z.record(z.string(), numbers) }),
    expected: z.object({
      idealMode: z.object({ before: named, after: named, winner: z.string() }),
    }),
  },
  ({ criteriaWeights, ratios }, { idealMode }) => {
    // A copy of the best vendor changes nothing when each scale has a declared best end.
    const columns = Object.values(ratios);
    const values = [0, 1, 2].map((vendor) =>
      columns.map((column) => (column[vendor] ?? 0) / Math.max(...column)),
    );
    const copied = [...values, values[1] ?? []];
    const before = additiveValue(values, criteriaWeights) ?? [];
    allClose(before, Object.values(idealMode.before), 1e-9);
    allClose(additiveValue(copied, criteriaWeights) ?? [], Object.values(idealMode.after), 1e-9);
    expect("ABC"[competitionRank(before).indexOf(1)]).toBe(idealMode.winner);
  },
);

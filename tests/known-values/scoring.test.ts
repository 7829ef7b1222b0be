import { expect } from "vitest";
import { z } from "zod";
import { presentCostByYear } from "../../src/core/cost/present-cost.ts";
import { possibleWinners } from "../../src/core/score/ask-next.ts";
import { totalsWith } from "../../src/core/score/lead-swing.ts";
import { scaleValue } from "../../src/core/score/scale-value.ts";
import { scoreWorkspace } from "../../src/core/score/score-workspace.ts";
import { smallestFlip } from "../../src/core/score/smallest-flip.ts";
import { stabilityOf, strictLeader } from "../../src/core/score/stability.ts";
import { totalOf, type ValueTable } from "../../src/core/score/value-table.ts";
import { competitionRank } from "../../src/core/stats/competition-rank.ts";
import { sharesOf } from "../../src/core/stats/shares-of.ts";
import {
  surrogateWeights,
  surrogateWeightsOfRanks,
} from "../../src/core/stats/surrogate-weights.ts";
import {
  asOf,
  criterion,
  evidence,
  proven,
  question,
  vendorOf,
  workspaceOf,
} from "../workspaces/build-workspace.ts";
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

/** Totals of the product's own kernel, everything applying to everybody; weights in any unit. */
function additiveValue(values: number[][], weights: number[]): number[] {
  const shares = sharesOf(weights) ?? [];
  return values.map(
    (row) =>
      totalOf(
        row,
        row.map(() => true),
        shares,
      ) ?? Number.NaN,
  );
}

const weighted = z.object({ values: matrix, weights: numbers });

scoringCase(
  "wsm-fixed-scale-exact",
  { inputs: weighted, expected: z.object({ scores: numbers, ranks: numbers }) },
  ({ values, weights }, expected) => {
    const scores = additiveValue(values, weights);
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
    const scores = additiveValue(values, inputs.weights);
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
    const table = tableOf(values, weights);
    for (const { k, factor: times, scores, winner } of expected.rows) {
      expect([1 - factor, 1 + factor].some((one) => Math.abs(one - times) < 1e-12)).toBe(true);
      const totals = totalsWith(table, k, times).map((total) => total ?? Number.NaN);
      allClose(totals, scores, 1e-12);
      expect(alternatives[totals.indexOf(Math.max(...totals))]).toBe(winner);
    }
    expected.swingOfWinnerScore.forEach((swing, k) => {
      const [down, up] = [1 - factor, 1 + factor].map((one) => totalsWith(table, k, one)[0]);
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

scoringCase(
  "tco-npv-growing-annuity",
  {
    inputs: z.object({
      cases: z.array(
        z.object({
          first: z.number(),
          discount: z.number(),
          growth: z.number(),
          years: z.number(),
          timing: z.enum(["advance", "arrears"]),
        }),
      ),
    }),
    expected: z.object({ presentCost: numbers }),
  },
  ({ cases }, { presentCost }) => {
    const found = cases.map(({ discount, ...rest }) =>
      presentCostByYear({ ...rest, discountRate: discount }).reduce((sum, cost) => sum + cost, 0),
    );
    allClose(found, presentCost, 1e-6);
  },
);

const names = z.record(z.string(), z.array(z.string()));

scoringCase(
  "gate-not-compensable",
  {
    inputs: z.object({
      weights: numbers,
      vendors: z.record(
        z.string(),
        z.object({ scores: numbers, gates: z.record(z.string(), z.boolean().nullable()) }),
      ),
    }),
    expected: z.object({
      weightedTotals: named,
      gateStatus: z.record(z.string(), z.enum(["pass", "fail", "unknown"])),
      rankedEligible: z.array(z.string()),
      excluded: names,
      pending: names,
    }),
  },
  ({ weights, vendors }, expected) => {
    const yesNo = { scale: { kind: "boolean" }, gate: { kind: "hard", minimum: true } };
    const minimum = { gate: { kind: "hard", minimum: 6 } };
    const criteria = [
      ...weights.map((weight, j) => criterion(`c${j}`, weight, j === 2 ? minimum : {})),
      criterion("sso", 0, yesNo),
      criterion("eu-hosting", 0, yesNo),
    ];
    const files = Object.entries(vendors).map(([name, { scores, gates }]) => {
      const answers = scores.map((score, j) => [`c${j}`, proven(score)] as const);
      const must = Object.entries(gates).map(
        ([gate, holds]) => [gate.toLowerCase(), holds === null ? {} : proven(holds)] as const,
      );
      return [name.toLowerCase(), vendorOf(Object.fromEntries([...answers, ...must]))] as const;
    });
    const workspace = workspaceOf([question("q", 1, criteria)], Object.fromEntries(files));
    const { vendors: found } = scoreWorkspace(workspace, new Map(), asOf);
    const words = { excluded: "fail", pending: "unknown", eligible: "pass" } as const;
    for (const { vendor, totals, standing, gates } of found) {
      const name = vendor.toUpperCase();
      close((totals.proven ?? 0) / 10, expected.weightedTotals[name] ?? Number.NaN, 1e-12);
      expect(standing === "not-computed" ? null : words[standing]).toBe(expected.gateStatus[name]);
      const ids = (status: string) =>
        gates.filter((gate) => gate.status === status).map((gate) => gate.criterion);
      const gateIds = (list: string[] | undefined) =>
        (list ?? []).map((id) => (id.startsWith("security") ? "c2" : id.toLowerCase()));
      expect(ids("fail")).toEqual(gateIds(expected.excluded[name]));
      expect(ids("pending")).toEqual(gateIds(expected.pending[name]));
    }
    const eligible = found
      .filter(({ standing }) => standing === "eligible")
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    expect(eligible.map(({ vendor }) => vendor.toUpperCase())).toEqual(expected.rankedEligible);
  },
);

scoringCase(
  "missing-answer-policies",
  {
    inputs: z.object({
      weights: numbers,
      scores: z.record(z.string(), z.array(z.number().nullable())),
    }),
    expected: z.object({
      interval: z.record(z.string(), numbers),
      coverage: named,
      possibleWinners: z.array(z.string()),
    }),
  },
  ({ weights, scores }, expected) => {
    const criteria = weights.map((weight, j) => criterion(`c${j}`, weight));
    const files = Object.entries(scores).map(([name, row]) => {
      const answers = row.map((score, j) => {
        const answer = score === null ? { evidence: [evidence("document")] } : proven(score);
        return [`c${j}`, answer] as const;
      });
      return [name.toLowerCase(), vendorOf(Object.fromEntries(answers))] as const;
    });
    const workspace = workspaceOf([question("q", 1, criteria)], Object.fromEntries(files));
    const { vendors } = scoreWorkspace(workspace, new Map(), asOf);
    for (const { vendor, totals, coverage } of vendors) {
      const name = vendor.toUpperCase();
      const [low = Number.NaN, high = Number.NaN] = expected.interval[name] ?? [];
      close((totals.claimed ?? 0) / 10, low, 1e-12);
      close((totals.possible ?? 0) / 10, high, 1e-12);
      close(coverage, expected.coverage[name] ?? Number.NaN, 1e-12);
    }
    const winners = possibleWinners(vendors).map((vendor) => vendor.toUpperCase());
    expect(winners).toEqual(expected.possibleWinners);
  },
);

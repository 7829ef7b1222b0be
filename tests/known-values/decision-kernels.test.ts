import { expect, it } from "vitest";
import { z } from "zod";
import { drawnCosts } from "../../src/core/cost/drawn-costs.ts";
import { atPercentiles, independentDraws } from "../../src/core/cost/input-draws.ts";
import { percentileOf } from "../../src/core/cost/percentile.ts";
import { pertMoments, pertQuantile, pertShape } from "../../src/core/cost/pert.ts";
import { intraclassCorrelation } from "../../src/core/panel/intraclass-correlation.ts";
import { kendallW } from "../../src/core/panel/kendall-w.ts";
import { krippendorffAlpha } from "../../src/core/panel/krippendorff-alpha.ts";
import { typedCostModel } from "../workspaces/typed-cost-model.ts";
import { allClose, close, matrix, named, numbers, scoringCase } from "./scoring-case.ts";

const gappedMatrix = z.array(z.array(z.number().nullable()));

/** Rows become columns: some tables list judges, some what they judged. */
function turned<Cell>(rows: Cell[][]): Cell[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

scoringCase(
  "kendall-w-no-ties",
  {
    inputs: z.object({ ranks: matrix }),
    expected: z.object({
      S: z.number(),
      W: z.number(),
      chi2: z.number(),
      df: z.number(),
      meanSpearman: z.number(),
    }),
  },
  ({ ranks }, expected) => {
    const found = kendallW(ranks);
    if (found.reason !== null) throw new Error(found.reason);
    close(found.w, expected.W, 1e-12);
    close(found.rankSumSquares, expected.S, 1e-12);
    close(found.chiSquare, expected.chi2, 1e-12);
    expect(found.degreesOfFreedom).toBe(expected.df);
    close(found.meanSpearman, expected.meanSpearman, 1e-12);
  },
);

scoringCase(
  "kendall-w-edges",
  {
    inputs: z.object({ cases: z.array(z.object({ ranks: matrix })) }),
    expected: z.object({ cases: z.array(z.object({ W: z.number().nullable() })) }),
  },
  ({ cases }, expected) => {
    const reasons = cases.map(({ ranks }, index) => {
      const found = kendallW(ranks);
      const answer = expected.cases[index]?.W ?? null;
      if (answer === null) expect(found.w).toBeNull();
      else close(found.w, answer, 1e-12);
      return found.reason;
    });
    expect(reasons).toEqual([null, null, "no-judge-distinguishes", "too-few-judges"]);
  },
);

scoringCase(
  "krippendorff-canonical-4x12",
  {
    inputs: z.object({ ratings: gappedMatrix }),
    expected: z.object({
      pairableValues: z.number(),
      nominal: z.number(),
      ordinal: z.number(),
      interval: z.number(),
      ratio: z.number(),
      published3dp: named,
    }),
  },
  ({ ratings }, expected) => {
    for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) {
      const found = krippendorffAlpha(turned(ratings), level);
      close(found.alpha, expected[level], 1e-9);
      expect(found.pairable).toBe(expected.pairableValues);
      const published = expected.published3dp[level];
      if (published !== undefined) close(found.alpha, published, 0.0005);
    }
  },
);

scoringCase(
  "krippendorff-edges",
  {
    inputs: z.object({ cases: z.array(z.object({ units: matrix })) }),
    expected: z.object({
      cases: z.array(
        z.object({ observed: z.number(), expected: z.number(), alpha: z.number().nullable() }),
      ),
    }),
  },
  ({ cases }, expected) => {
    cases.forEach(({ units }, index) => {
      const answer = expected.cases[index];
      const found = krippendorffAlpha(units, "nominal");
      close(found.observed, answer?.observed ?? Number.NaN, 1e-12);
      close(found.expected, answer?.expected ?? Number.NaN, 1e-12);
      for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) {
        const { alpha, reason, equalPairs } = krippendorffAlpha(units, level);
        if (answer?.alpha === null) {
          expect([alpha, reason, equalPairs]).toEqual([null, "no-variation", 1]);
        } else close(alpha, answer?.alpha ?? Number.NaN, 1e-12);
      }
    });
  },
);

scoringCase(
  "icc-shrout-fleiss-1979",
  {
    inputs: z.object({ ratings: matrix }),
    expected: z.object({
      MSB: z.number(),
      MSW: z.number(),
      MSJ: z.number(),
      MSE: z.number(),
      ICC1: z.number(),
      ICC2: z.number(),
      ICC3: z.number(),
      ICC1k: z.number(),
      ICC2k: z.number(),
      ICC3k: z.number(),
      F_between: numbers,
    }),
  },
  ({ ratings }, expected) => {
    const found = intraclassCorrelation(ratings);
    if (found.reason !== null) throw new Error(found.reason);
    const { targets, within, judges, error } = found.meanSquares;
    allClose(
      [targets, within, judges, error],
      [expected.MSB, expected.MSW, expected.MSJ, expected.MSE],
      1e-9,
    );
    allClose([targets / within, targets / error], expected.F_between, 1e-9);
    close(found.oneWay.single, expected.ICC1, 1e-9);
    close(found.oneWay.average, expected.ICC1k, 1e-9);
    close(found.absoluteAgreement.single, expected.ICC2, 1e-9);
    close(found.absoluteAgreement.average, expected.ICC2k, 1e-9);
    close(found.consistency.single, expected.ICC3, 1e-9);
    close(found.consistency.average, expected.ICC3k, 1e-9);
  },
);

scoringCase(
  "pert-moments-quantiles",
  {
    inputs: z.object({
      cases: z.array(
        z.object({
          min: z.number(),
          mode: z.number(),
          max: z.number(),
          lambda_: z.number().optional(),
        }),
      ),
    }),
    expected: z.object({ cases: z.array(named) }),
  },
  ({ cases }, expected) => {
    cases.forEach(({ min, mode, max, lambda_ }, index) => {
      const range = { low: min, likely: mode, high: max };
      const answer = (key: string) => expected.cases[index]?.[key] ?? Number.NaN;
      const shape = pertShape(range, lambda_);
      close(shape?.alpha, answer("alpha"), 1e-9);
      close(shape?.beta, answer("beta"), 1e-9);
      const { mean, variance } = pertMoments(range, lambda_);
      close(mean, answer("mean"), 1e-9);
      // Printed to twelve digits, which is coarser than 1e-9 for the large ones.
      close(variance, answer("variance"), Math.max(1e-9, 5e-12 * answer("variance")));
      for (const [key, share] of [
        ["p10", 0.1],
        ["p50", 0.5],
        ["p90", 0.9],
      ] as const) {
        close(pertQuantile(range, share, lambda_), answer(key), 1e-9 * answer(key));
      }
    });
  },
);

scoringCase(
  "tco-sum-of-three-pert",
  {
    inputs: z.object({ lines: matrix }),
    expected: z.object({
      mean: z.number(),
      variance: z.number(),
      sd: z.number(),
      quantiles: named,
      ifFullyCorrelated: named,
    }),
  },
  ({ lines }, expected) => {
    const ranges = lines.map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));
    const share = (key: string) => Number(key.slice(1)) / 100;
    const moments = ranges.map((range) => pertMoments(range));
    const added = (key: "mean" | "variance") => moments.reduce((sum, one) => sum + one[key], 0);
    close(added("mean"), expected.mean, 1e-12 * expected.mean);
    close(added("variance"), expected.variance, 5e-12 * expected.variance);
    close(Math.sqrt(added("variance")), expected.sd, 5e-12 * expected.sd);
    const model = typedCostModel(ranges.map((range) => [range]));
    const totals = drawnCosts(model, independentDraws(9, 100_000), 1).total.sort();
    const mean = totals.reduce((sum, one) => sum + one, 0) / totals.length;
    close(mean, expected.mean, 0.001 * expected.mean);
    for (const [key, amount] of Object.entries(expected.quantiles)) {
      const found = percentileOf(totals, share(key));
      close(found.amount, amount, 0.005 * amount);
      expect(found.sampling?.low).toBeLessThan(amount);
      expect(found.sampling?.high).toBeGreaterThan(amount);
    }
    const inStep = atPercentiles(Object.keys(expected.ifFullyCorrelated).map(share));
    const together = drawnCosts(model, inStep, 1).total;
    Object.values(expected.ifFullyCorrelated).forEach((amount, index) => {
      close(together[index], amount, 0.005); // exact, printed to cents
    });
  },
);

// Checked also where the worked cases are not at hand.

it("intraclass correlations of Shrout and Fleiss (1979), table 2, to two places", () => {
  const { oneWay, absoluteAgreement, consistency } = intraclassCorrelation([
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ]);
  close(oneWay?.single, 0.17, 0.005);
  close(absoluteAgreement?.single, 0.29, 0.005);
  close(consistency?.single, 0.71, 0.005);
  close(consistency?.average, 0.91, 0.005);
});

it("Kendall's W is the published 0.0625 for four judges of three competitors", () => {
  const ranks = [
    [1, 1, 2, 3],
    [3, 2, 3, 1],
    [2, 3, 1, 2],
  ];
  expect(kendallW(ranks).w).toBe(0.0625);
});

it("Krippendorff's alpha of his own example (2011), to three places", () => {
  const units = [
    [1, 1, null, 1],
    [2, 2, 3, 2],
    [3, 3, 3, 3],
    [3, 3, 3, 3],
    [2, 2, 2, 2],
    [1, 2, 3, 4],
    [4, 4, 4, 4],
    [1, 1, 2, 1],
    [2, 2, 2, 2],
    [null, 5, 5, 5],
    [null, null, 1, 1],
    [null, 3, null, null],
  ];
  close(krippendorffAlpha(units, "nominal").alpha, 0.743, 0.0005);
  close(krippendorffAlpha(units, "ordinal").alpha, 0.815, 0.0005);
  close(krippendorffAlpha(units, "ratio").alpha, 0.797, 0.0005);
});

it("a symmetric three-point estimate has its median in the middle, and R's qbeta at the ends", () => {
  const range = { low: 0, likely: 5, high: 10 };
  close(pertQuantile(range, 0.5), 5, 1e-12);
  close(pertQuantile(range, 0.1), 2.46636453288, 1e-10);
});

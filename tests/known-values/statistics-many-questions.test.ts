import { expect, it } from "vitest";
import type { PValue } from "../../src/core/stats/adjusted-p.ts";
import {
  benjaminiHochbergAdjusted,
  benjaminiYekutieliAdjusted,
} from "../../src/core/stats/benjamini-hochberg.ts";
import { chiSquareAgainstPlan } from "../../src/core/stats/chi-square.ts";
import { confidenceSequence, tuning } from "../../src/core/stats/confidence-sequence.ts";
import { bonferroniAdjusted, hochbergAdjusted, holmAdjusted } from "../../src/core/stats/holm.ts";
import { type Moments, momentsFromSums, momentsOfShare } from "../../src/core/stats/moments.ts";
import { relativeStandardError } from "../../src/core/stats/welch.ts";
import { describeGolden, expectAllNear, expectNear, goldenCase } from "./golden-statistics.ts";

type Adjustment = (pValues: readonly PValue[]) => PValue[];
const adjustments: Record<string, Adjustment> = {
  bonferroni: bonferroniAdjusted,
  holm: holmAdjusted,
  hochberg: hochbergAdjusted,
  BH: benjaminiHochbergAdjusted,
  BY: benjaminiYekutieliAdjusted,
};

interface Sequence {
  estimate: number;
  se: number;
  rho?: number;
  ci: [number, number];
  p?: number;
}

function expectSequence(
  a: Moments | null,
  b: Moments | null,
  tunedFor: number,
  expected: Sequence,
) {
  if (a === null || b === null) throw new Error("these samples are large enough");
  const estimate = (b.mean - a.mean) / a.mean;
  const standardError = relativeStandardError(b, a);
  expectNear(estimate, expected.estimate);
  expectNear(standardError, expected.se);
  if (expected.rho !== undefined) expectNear(tuning(0.05, tunedFor), expected.rho);
  const got = confidenceSequence(estimate, standardError, a.count + b.count, { tunedFor });
  expectAllNear([got?.interval.low ?? null, got?.interval.high ?? null], expected.ci);
  if (expected.p !== undefined) expectNear(got?.p, expected.p);
}

describeGolden("golden 07 and 15: several questions, several looks", () => {
  it.each(["bh1995", "unsorted-order-preserved"])("adjusted p values: %s", (id) => {
    const { input, expected } = goldenCase<{ p: number[] }, Record<string, number[]>>(
      "07-multiple-testing",
      id,
    );
    for (const [name, values] of Object.entries(expected)) {
      expectAllNear(adjustments[name]?.(input.p) ?? [], values);
    }
  });

  it("counts against the plan", () => {
    type Input = { observed: number[]; weights: number[] };
    const { input, expected } = goldenCase<Input, { chi_square: number; p: number }>(
      "15-srm-sequential",
      "srm-1000-1200",
    );
    const got = chiSquareAgainstPlan(input.observed, input.weights);
    expectNear(got?.chiSquare, expected.chi_square, 1e-9);
    expectNear(got?.p, expected.p, 1e-9);
  });

  it("a confidence sequence for a relative mean and a relative share", () => {
    type Sums = { sum: number; sum_squares: number; n: number };
    const means = goldenCase<{ a: Sums; b: Sums; tuning: number }, Sequence>(
      "15-srm-sequential",
      "seq-mean-relative",
    );
    const fromSums = (s: Sums) => momentsFromSums(s.sum, s.sum_squares, s.n);
    const { a, b, tuning: tunedFor } = means.input;
    expectSequence(fromSums(a), fromSums(b), tunedFor, means.expected);

    type Counts = { x: number; n: number };
    const shares = goldenCase<{ a: Counts; b: Counts; tuning: number }, Sequence>(
      "15-srm-sequential",
      "seq-proportion-relative",
    );
    expectSequence(
      momentsOfShare(shares.input.a.x, shares.input.a.n),
      momentsOfShare(shares.input.b.x, shares.input.b.n),
      shares.input.tuning,
      shares.expected,
    );
  });
});

// Y. Benjamini and Y. Hochberg (1995), section 3.2: fifteen p values of a heart trial; at 0.05
// Bonferroni and Hochberg find three, the false discovery rate four.
it("finds as many as the paper that introduced the method", () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];
  const found = (adjusted: PValue[]) => adjusted.filter((value) => Number(value) <= 0.05).length;
  expect(found(bonferroniAdjusted(p))).toBe(3);
  expect(found(hochbergAdjusted(p))).toBe(3);
  expect(found(benjaminiHochbergAdjusted(p))).toBe(4);
});

import { expect, it } from "vitest";
import { brunnerMunzel } from "../../src/core/stats/brunner-munzel.ts";
import { hodgesLehmannRatio, hodgesLehmannShift } from "../../src/core/stats/hodges-lehmann.ts";
import {
  mannWhitney,
  mannWhitneyAtMost,
  mannWhitneyExactP,
} from "../../src/core/stats/mann-whitney.ts";
import { orderStatisticRanks, type QuantileType, quantile } from "../../src/core/stats/quantile.ts";
import { countValues } from "../../src/core/stats/value-counts.ts";
import {
  describeGolden,
  expectAllNear,
  expectNear,
  goldenCase,
  goldenCases,
} from "./golden-statistics.ts";

interface Samples {
  x: number[];
  y: number[];
}

describeGolden("golden 04, 05 and 19: ranks and quantiles", () => {
  it("Mann-Whitney and Hodges-Lehmann without ties, exact", () => {
    type Expected = {
      W: number;
      p_greater_exact: number;
      p_two_sided_exact: number;
      p_two_sided_normal_cc: number;
      hodges_lehmann: number;
      ci95_exact: [number, number];
    };
    const { input, expected } = goldenCase<Samples, Expected>(
      "04-mann-whitney-hodges-lehmann",
      "hollander-wolfe-permeability",
    );
    const { x, y } = input;
    const test = mannWhitney(countValues(x), countValues(y));
    expect(test?.u).toBe(expected.W);
    expectNear(test?.p, expected.p_two_sided_normal_cc);
    expectNear(1 - mannWhitneyAtMost(expected.W - 1, x.length, y.length), expected.p_greater_exact);
    expectNear(mannWhitneyExactP(expected.W, x.length, y.length), expected.p_two_sided_exact);
    const shift = hodgesLehmannShift(x, y);
    expectNear(shift?.shift, expected.hodges_lehmann);
    expectAllNear([shift?.interval.low ?? null, shift?.interval.high ?? null], expected.ci95_exact);
  });

  it("the same with ties", () => {
    type Expected = {
      W: number;
      p_two_sided_normal_cc: number;
      hodges_lehmann_pairwise_median: number;
      ci95_normal_approx_rootfind: [number, number];
      hodges_lehmann_ratio_on_log_scale: number;
    };
    const { input, expected } = goldenCase<Samples, Expected>(
      "04-mann-whitney-hodges-lehmann",
      "airquality-ozone-aug-minus-may-ties",
    );
    const test = mannWhitney(countValues(input.x), countValues(input.y));
    expectNear(test?.u, expected.W, 1e-9);
    expectNear(test?.p, expected.p_two_sided_normal_cc, 1e-8);
    const shift = hodgesLehmannShift(input.x, input.y);
    expectNear(shift?.shift, expected.hodges_lehmann_pairwise_median, 1e-9);
    expectAllNear(
      [shift?.interval.low ?? null, shift?.interval.high ?? null],
      expected.ci95_normal_approx_rootfind,
      0.001,
    );
    const ratio = hodgesLehmannRatio(input.x, input.y);
    expectNear(ratio?.ratio, expected.hodges_lehmann_ratio_on_log_scale, 1e-8);
  });

  it("Brunner-Munzel on pain scores", () => {
    type Expected = {
      brunner_munzel_W: number;
      p_two_sided_t: number;
      U_x: number;
      p_mannwhitney_asymptotic_cc: number;
      prob_superiority_y_over_x: number;
      cliff_delta_y_minus_x: number;
    };
    const { input, expected } = goldenCase<Samples, Expected>(
      "05-ordinal-brunner-munzel",
      "pain-scores",
    );
    const got = brunnerMunzel(countValues(input.x), countValues(input.y));
    expectNear(got?.t, expected.brunner_munzel_W);
    expectNear(got?.p, expected.p_two_sided_t);
    expectNear(got?.superiority, expected.prob_superiority_y_over_x);
    expectNear(got?.cliffDelta, expected.cliff_delta_y_minus_x);
    const ranks = mannWhitney(countValues(input.x), countValues(input.y));
    expectNear(ranks?.u, expected.U_x);
    expectNear(ranks?.p, expected.p_mannwhitney_asymptotic_cc);
  });

  it("quantiles of types 6, 7 and 8", () => {
    type Expected = Record<"type6" | "type7" | "type8", number[]>;
    const { input, expected } = goldenCase<{ x: number[]; q: number[] }, Expected>(
      "19-quantiles",
      "sleep-group1",
    );
    const at = (type: QuantileType) => input.q.map((share) => quantile(input.x, share, type));
    expectAllNear(at(6), expected.type6);
    expectAllNear(at(7), expected.type7);
    expectAllNear(at(8), expected.type8);
  });

  it("ranks that enclose a quantile", () => {
    type Input = { n: number; q: number; confidence: number };
    type Expected = { lower_rank: number; upper_rank: number; coverage: number };
    const cases = goldenCases<Input, Expected>("19-quantiles").filter(({ id }) =>
      id.startsWith("order"),
    );
    expect(cases).toHaveLength(5);
    for (const { input, expected } of cases) {
      const got = orderStatisticRanks(input.n, input.q, input.confidence);
      expect(got).toMatchObject({ lowerRank: expected.lower_rank, upperRank: expected.upper_rank });
      expectNear(got?.coverage, expected.coverage);
    }
  });
});

// M. Hollander and D. Wolfe (1973), 69–71, as in R's wilcox.test example: W = 35, p = 0.1272.
it("permeability of the membrane as published", () => {
  const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
  const early = [1.15, 0.88, 0.9, 0.74, 1.21];
  expect(mannWhitney(countValues(term), countValues(early))?.u).toBe(35);
  expectNear(1 - mannWhitneyAtMost(34, 10, 5), 0.1272, 5e-5);
  expectNear(hodgesLehmannShift(term, early)?.shift, 0.305, 1e-9);
});

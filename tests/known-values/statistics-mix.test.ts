import { expect, it } from "vitest";
import {
  mantelHaenszelDifference,
  mantelHaenszelOddsRatio,
} from "../../src/core/stats/mantel-haenszel.ts";
import { momentsOfShare } from "../../src/core/stats/moments.ts";
import { newcombeDifference } from "../../src/core/stats/newcombe.ts";
import { isNotWorse, nonInferiorityOfShares } from "../../src/core/stats/non-inferiority.ts";
import { rateRatio } from "../../src/core/stats/rate-ratio.ts";
import { kitagawaSplit, standardise } from "../../src/core/stats/standardisation.ts";
import {
  describeGolden,
  expectAllNear,
  expectNear,
  goldenCase,
  goldenCases,
} from "./golden-statistics.ts";

type Counts = [number, number];
interface Arms {
  pilot: Record<string, Counts>;
  baseline: Record<string, Counts>;
}

function strataOf(arms: Arms) {
  return Object.keys(arms.pilot).map((stratum) => ({
    stratum,
    pilot: momentsOfShare(...(arms.pilot[stratum] ?? [0, 0])),
    baseline: momentsOfShare(...(arms.baseline[stratum] ?? [0, 0])),
  }));
}

function sharePairs(arms: Arms) {
  const share = ([successes, trials]: Counts) => ({ successes, trials });
  return Object.keys(arms.pilot).map((stratum) => ({
    pilot: share(arms.pilot[stratum] ?? [0, 0]),
    baseline: share(arms.baseline[stratum] ?? [0, 0]),
  }));
}

const kidney: Arms = {
  pilot: { small: [81, 87], large: [192, 263] },
  baseline: { small: [234, 270], large: [55, 80] },
};

describeGolden("golden 11, 17 and 23: mix, margins, rates", () => {
  it("brings two periods to one mix", () => {
    type Expected = {
      crude_pilot: number;
      crude_baseline: number;
      standard_pooled_mix: {
        pilot: number;
        pilot_se: number;
        baseline: number;
        baseline_se: number;
        difference: number;
        difference_se: number;
      };
      pilot_at_baseline_mix: number;
      pilot_at_baseline_mix_se: number;
      mantel_haenszel_risk_difference: number;
      kitagawa: { rate_component: number; mix_component: number; total: number };
    };
    const { input, expected } = goldenCase<Arms, Expected>("11-standardisation-simpson", "kidney");
    const pooled = standardise(strataOf(input), "pooled");
    const wanted = expected.standard_pooled_mix;
    expectNear(pooled?.pilot.mean, wanted.pilot);
    expectNear(pooled?.pilot.standardError, wanted.pilot_se);
    expectNear(pooled?.baseline.mean, wanted.baseline);
    expectNear(pooled?.baseline.standardError, wanted.baseline_se);
    expectNear(pooled?.difference, wanted.difference);
    expectNear(pooled?.standardError, wanted.difference_se);
    expectNear(pooled?.crudeDifference, expected.crude_pilot - expected.crude_baseline);
    const atBaseline = standardise(strataOf(input));
    expectNear(atBaseline?.pilot.mean, expected.pilot_at_baseline_mix);
    expectNear(atBaseline?.pilot.standardError, expected.pilot_at_baseline_mix_se);
    expectNear(
      mantelHaenszelDifference(sharePairs(input)),
      expected.mantel_haenszel_risk_difference,
    );
    const split = kitagawaSplit(strataOf(input));
    expectNear(split?.rate, expected.kitagawa.rate_component);
    expectNear(split?.mix, expected.kitagawa.mix_component);
    expectNear(split?.total, expected.kitagawa.total);
  });

  it("the common odds of the Berkeley admissions", () => {
    const { expected } = goldenCase<object, { mh_common_odds_ratio: number; ci95: Counts }>(
      "11-standardisation-simpson",
      "ucb-admissions-mh-or",
    );
    const got = mantelHaenszelOddsRatio(berkeley);
    expectNear(got?.oddsRatio, expected.mh_common_odds_ratio);
    expectAllNear([got?.interval.low ?? null, got?.interval.high ?? null], expected.ci95);
  });

  it("tests a share against a margin", () => {
    type Input = {
      x_pilot: number;
      n_pilot: number;
      x_base: number;
      n_base: number;
      margin: number;
    };
    type Expected = {
      miettinen_nurminen_z: number;
      miettinen_nurminen_p_one_sided: number;
      farrington_manning_z: number;
      farrington_manning_p_one_sided: number;
      "non_inferior_at_one_sided_2.5pct": boolean;
    };
    for (const { input, expected } of goldenCases<Input, Expected>("17-non-inferiority")) {
      const pilot = { successes: input.x_pilot, trials: input.n_pilot };
      const baseline = { successes: input.x_base, trials: input.n_base };
      const got = nonInferiorityOfShares(pilot, baseline, -input.margin);
      expectNear(got?.miettinenNurminen.z, expected.miettinen_nurminen_z);
      expectNear(got?.miettinenNurminen.p, expected.miettinen_nurminen_p_one_sided);
      expectNear(got?.farringtonManning.z, expected.farrington_manning_z);
      expectNear(got?.farringtonManning.p, expected.farrington_manning_p_one_sided);
      const range = newcombeDifference(pilot, baseline)?.interval ?? null;
      const wanted = expected["non_inferior_at_one_sided_2.5pct"];
      expect(isNotWorse(range, -input.margin, "higher")).toBe(wanted);
    }
  });

  it("compares two Poisson rates exactly", () => {
    type Input = { events: Counts; exposure: Counts };
    type Expected = { rate_ratio: number; p_two_sided: number; ci95: Counts };
    const { input, expected } = goldenCase<Input, Expected>("23-rate-ratio", "help-example");
    const got = rateRatio(
      { events: input.events[0], exposure: input.exposure[0] },
      { events: input.events[1], exposure: input.exposure[1] },
    );
    expectNear(got?.ratio, expected.rate_ratio);
    expectNear(got?.p, expected.p_two_sided);
    expectAllNear([got?.interval.low ?? null, got?.interval.high ?? null], expected.ci95);
  });
});

// P. Bickel, E. Hammel and J. O'Connell (1975), Science 187, 398–404: men and women admitted by the
// six largest departments of Berkeley in 1973, in the form in which R ships the table.
const berkeley = (
  [
    [512, 825, 89, 108],
    [353, 560, 17, 25],
    [120, 325, 202, 593],
    [138, 417, 131, 375],
    [53, 191, 94, 393],
    [22, 373, 24, 341],
  ] as const
).map(([men, menAll, women, womenAll]) => ({
  pilot: { successes: men, trials: menAll },
  baseline: { successes: women, trials: womenAll },
}));

// C. Charig et al. (1986), BMJ 292, 879–882: 78 % against 83 % together, yet 93 % against 87 % for
// small stones and 73 % against 69 % for large ones.
it("the kidney stones change sides once sizes are held alike", () => {
  const got = standardise(strataOf(kidney), "pooled");
  expectNear(got?.crudeDifference, 0.78 - 0.8257, 5e-5);
  expect(got?.difference).toBeGreaterThan(0.05);
  expect(got?.uncoveredShare).toBe(0);
});

// As printed in R's help of mantelhaen.test: common odds ratio 0.9046968, 0.7719074 to 1.0603298.
it("the Berkeley admissions as printed in R's help", () => {
  const got = mantelHaenszelOddsRatio(berkeley);
  expectNear(got?.oddsRatio, 0.9046968, 5e-8);
  expectAllNear(
    [got?.interval.low ?? null, got?.interval.high ?? null],
    [0.7719074, 1.0603298],
    5e-8,
  );
});

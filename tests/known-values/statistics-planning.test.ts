import { it } from "vitest";
import { designEffectFromCorrelation } from "../../src/core/stats/design-effect.ts";
import { minimumDetectableDifference } from "../../src/core/stats/minimum-detectable.ts";
import { normalQuantile } from "../../src/core/stats/normal.ts";
import {
  powerForMeans,
  powerForShares,
  ticketsForShares,
  valuesForMeans,
} from "../../src/core/stats/sample-size.ts";
import { studentTQuantile } from "../../src/core/stats/student-t.ts";
import { describeGolden, expectNear, goldenCase } from "./golden-statistics.ts";

const file = "08-power-mde";

describeGolden("golden 08: what a pilot can show", () => {
  it.each(["prop-n", "csat-70-to-75"])("tickets for a change of a share: %s", (id) => {
    type Input = { p1: number; p2: number; power: number };
    const { input, expected } = goldenCase<Input, { n_per_arm: number }>(file, id);
    expectNear(
      ticketsForShares(input.p1, input.p2, { power: input.power }),
      expected.n_per_arm,
      0.01,
    );
  });

  it("power for a change of a share", () => {
    type Input = { p1: number; p2: number; n: number };
    const { input, expected } = goldenCase<Input, { power: number }>(file, "prop-power");
    expectNear(powerForShares(input.p1, input.p2, input.n), expected.power);
  });

  it("values and power for a difference of means", () => {
    const size = goldenCase<{ power: number }, { n_per_arm: number }>(file, "t-n");
    expectNear(valuesForMeans(1, { power: size.input.power }), size.expected.n_per_arm, 0.01);
    const power = goldenCase<{ n: number }, { power: number }>(file, "t-power");
    expectNear(powerForMeans(1, power.input.n), power.expected.power);
  });

  it("values for a change of typical times", () => {
    type Input = { ratio: number; sd_log: number; power: number };
    const { input, expected } = goldenCase<
      Input,
      { n_per_arm_t: number; n_per_arm_normal: number }
    >(file, "log-duration-15pct-faster");
    const effect = Math.log(input.ratio) / input.sd_log;
    expectNear(valuesForMeans(effect, { power: input.power }), expected.n_per_arm_t, 0.01);
    const reach = normalQuantile(0.975) + normalQuantile(input.power);
    expectNear(2 * (reach / effect) ** 2, expected.n_per_arm_normal, 0.01);
  });

  it("the smallest change of a share, independent and by weeks", () => {
    const plan = (p: number, n: number, designEffect: number) =>
      minimumDetectableDifference({
        standardDeviation: Math.sqrt(p * (1 - p)),
        pilotTickets: n,
        baselineTickets: n,
        designEffect,
      });
    type Iid = { p: number; n_per_arm: number };
    const iid = goldenCase<Iid, { mde_abs: number }>(file, "mde-proportion-iid");
    expectNear(plan(iid.input.p, iid.input.n_per_arm, 1), iid.expected.mde_abs);
    type Clustered = Iid & { mean_cluster_size: number; icc: number };
    const { input, expected } = goldenCase<Clustered, { design_effect: number; mde_abs: number }>(
      file,
      "mde-proportion-clustered",
    );
    const effect = designEffectFromCorrelation(input.mean_cluster_size, input.icc);
    expectNear(effect, expected.design_effect);
    expectNear(plan(input.p, input.n_per_arm, effect), expected.mde_abs);
  });
});

// As printed in R's help: power.prop.test(p1 = .50, p2 = .75, power = .90) gives n = 76.7;
// power.t.test(power = .90, delta = 1) gives n = 22.02; power.t.test(n = 20, delta = 1) 0.8689528.
it("sizes and power as printed in R's help", () => {
  expectNear(ticketsForShares(0.5, 0.75, { power: 0.9 }), 76.7, 0.05);
  expectNear(valuesForMeans(1, { power: 0.9 }), 22.02, 0.005);
  expectNear(powerForMeans(1, 20), 0.8689528, 5e-8);
});

// Student's table as printed in every textbook (E. Pearson and H. Hartley, Biometrika Tables, 1966).
it.each([
  [1, 12.706],
  [2, 4.303],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])("t at 97.5 %% with %i degrees of freedom", (degreesOfFreedom, t) => {
  expectNear(studentTQuantile(0.975, degreesOfFreedom), t, 0.0005);
});

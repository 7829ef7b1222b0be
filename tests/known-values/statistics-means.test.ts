import { expect, it } from "vitest";
import { cuped } from "../../src/core/stats/cuped.ts";
import {
  changeBeyondControl,
  differenceInDifferences,
} from "../../src/core/stats/difference-in-differences.ts";
import {
  type Moments,
  momentsFromSums,
  momentsOf,
  momentsOfShare,
} from "../../src/core/stats/moments.ts";
import { welchDifference, welchRelativeDifference } from "../../src/core/stats/welch.ts";
import { describeGolden, expectAllNear, expectNear, goldenCase } from "./golden-statistics.ts";

interface Sums {
  sum: number;
  sum_squares: number;
  n: number;
}
interface Effect {
  estimate: number;
  se: number;
  df?: number;
  ci95: [number, number];
  p_two_sided: number;
}

function known(moments: Moments | null): Moments {
  if (moments === null) throw new Error("these samples are large enough");
  return moments;
}
const fromSums = (sums: Sums) => known(momentsFromSums(sums.sum, sums.sum_squares, sums.n));

function expectEffect(got: ReturnType<typeof welchDifference>, expected: Effect): void {
  expectNear(got?.difference, expected.estimate);
  expectNear(got?.standardError, expected.se);
  if (expected.df !== undefined) expectNear(got?.degreesOfFreedom, expected.df);
  expectAllNear([got?.interval?.low ?? null, got?.interval?.high ?? null], expected.ci95);
  expectNear(got?.p, expected.p_two_sided);
}

describeGolden("golden 03, 16 and 21: means", () => {
  it.each(["sleep", "mouse"])("Welch on raw values: %s", (id) => {
    type Expected = { t: number; df: number; p_two_sided: number; ci95: [number, number] };
    const { input, expected } = goldenCase<{ a: number[]; b: number[] }, Expected>(
      "03-welch-t",
      id,
    );
    const got = welchDifference(known(momentsOf(input.a)), known(momentsOf(input.b)));
    expectNear(got?.t, expected.t);
    expectNear(got?.degreesOfFreedom, expected.df);
    expectNear(got?.p, expected.p_two_sided);
    expectAllNear([got?.interval?.low ?? null, got?.interval?.high ?? null], expected.ci95);
  });

  it("Welch from sums, absolute and relative", () => {
    const absolute = goldenCase<{ a: Sums; b: Sums }, Effect>("03-welch-t", "growthbook-absolute");
    const relative = goldenCase<{ a: Sums; b: Sums }, Effect>("03-welch-t", "growthbook-relative");
    const a = fromSums(absolute.input.a);
    const b = fromSums(absolute.input.b);
    expectEffect(welchDifference(b, a), absolute.expected);
    const got = welchRelativeDifference(fromSums(absolute.input.b), fromSums(absolute.input.a));
    expectEffect(got, relative.expected);
  });

  it("a relative change of a share", () => {
    type Counts = { x: number; n: number };
    const { input, expected } = goldenCase<{ a: Counts; b: Counts }, Effect>(
      "03-welch-t",
      "growthbook-proportion-relative",
    );
    const a = known(momentsOfShare(input.a.x, input.a.n));
    const b = known(momentsOfShare(input.b.x, input.b.n));
    expectEffect(welchRelativeDifference(b, a), expected);
  });

  it("takes off what was there before (CUPED)", () => {
    type Input = { pre: number[]; post: number[] };
    type Expected = { theta: number; rho: number; variance_ratio: number };
    const sleep = goldenCase<Input, Expected>("16-cuped", "sleep-theta");
    const got = cuped(sleep.input.pre, sleep.input.post);
    expectNear(got?.theta, sleep.expected.theta);
    expectNear(got?.correlation, sleep.expected.rho);
    expectNear(got?.varianceRatio, sleep.expected.variance_ratio);
    const pooled = goldenCase<Input, { theta_rounded_5dp: number }>(
      "16-cuped",
      "growthbook-pooled-theta",
    );
    const theta = cuped(pooled.input.pre, pooled.input.post)?.theta;
    expectNear(theta, pooled.expected.theta_rounded_5dp, 5e-6);
  });

  it("takes off what changed anyway (difference in differences)", () => {
    type Means = { treated: [number, number]; control: [number, number] };
    const means = goldenCase<Means, { did: number }>(
      "21-difference-in-differences",
      "card-krueger-means",
    );
    const [treatedBefore, treatedAfter] = means.input.treated;
    const [controlBefore, controlAfter] = means.input.control;
    const did = changeBeyondControl({ treatedBefore, treatedAfter, controlBefore, controlAfter });
    expectNear(did, means.expected.did, 1e-9);

    type Input = Record<"treated_pre" | "treated_post" | "control_pre" | "control_post", number[]>;
    type Expected = { did: number; se_ols: number; p_ols_df12: number };
    const { input, expected } = goldenCase<Input, Expected>(
      "21-difference-in-differences",
      "two-by-two",
    );
    const got = differenceInDifferences({
      treatedBefore: input.treated_pre,
      treatedAfter: input.treated_post,
      controlBefore: input.control_pre,
      controlAfter: input.control_post,
    });
    expectNear(got?.estimate, expected.did);
    expectNear(got?.standardError, expected.se_ols);
    expect(got?.degreesOfFreedom).toBe(12);
    expectNear(got?.p, expected.p_ols_df12);
  });
});

// Student (1908), the sleep data, as R prints t.test(extra ~ group, data = sleep): t = -1.8608,
// df = 17.776, p-value = 0.07939, 95 percent interval -3.3654832 to 0.2054832.
it("Welch on Student's sleep data as published", () => {
  const first = momentsOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
  const second = momentsOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
  const got = welchDifference(known(first), known(second));
  expectNear(got?.t, -1.8608, 5e-5);
  expectNear(got?.degreesOfFreedom, 17.776, 5e-4);
  expectNear(got?.p, 0.07939, 5e-6);
  expectAllNear(
    [got?.interval?.low ?? null, got?.interval?.high ?? null],
    [-3.3654832, 0.2054832],
    5e-8,
  );
});

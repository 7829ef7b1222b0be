import { expect, it } from "vitest";
import { clusteredDifference, type WeeklySum } from "../../src/core/stats/cluster-t.ts";
import { momentsOf } from "../../src/core/stats/moments.ts";
import { permutationOfWeeks } from "../../src/core/stats/permutation-of-weeks.ts";
import { welchDifference } from "../../src/core/stats/welch.ts";
import { describeGolden, expectAllNear, expectNear, goldenCase } from "./golden-statistics.ts";

interface Row {
  week: number;
  pilot: 0 | 1;
  y: number;
}
interface Expected {
  difference_pilot_minus_baseline: number;
  per_arm_ratio_of_sums: {
    baseline_mean: number;
    baseline_var: number;
    pilot_mean: number;
    pilot_var: number;
    se: number;
    t: number;
    df: number;
    p: number;
    ci95: [number, number];
  };
  week_mean_welch: { t: number; df: number; p: number; ci95: [number, number] };
  permutation: { n_splits: number; p_two_sided: number; p_one_sided_less: number };
}

function weeklySums(rows: readonly Row[], pilot: 0 | 1): WeeklySum[] {
  const weeks = new Map<number, WeeklySum>();
  for (const row of rows.filter((candidate) => candidate.pilot === pilot)) {
    const known = weeks.get(row.week) ?? { sum: 0, count: 0 };
    weeks.set(row.week, { sum: known.sum + row.y, count: known.count + 1 });
  }
  return [...weeks.values()];
}

const meanOf = (weeks: readonly WeeklySum[]): number =>
  weeks.reduce((total, week) => total + week.sum, 0) /
  weeks.reduce((total, week) => total + week.count, 0);

describeGolden("golden 13: tickets of one week are alike", () => {
  const read = () => {
    const { input, expected } = goldenCase<{ rows: Row[] }, Expected>(
      "13-clustered-weeks",
      "ten-weeks",
    );
    return { expected, pilot: weeklySums(input.rows, 1), baseline: weeklySums(input.rows, 0) };
  };

  it("compares two periods by their weeks", () => {
    const { expected, pilot, baseline } = read();
    const got = clusteredDifference(pilot, baseline);
    const wanted = expected.per_arm_ratio_of_sums;
    expectNear(got?.difference, expected.difference_pilot_minus_baseline, 1e-8);
    expectNear(got?.baseline.mean, wanted.baseline_mean, 1e-8);
    expectNear(got?.baseline.variance, wanted.baseline_var, 1e-8);
    expectNear(got?.pilot.mean, wanted.pilot_mean, 1e-8);
    expectNear(got?.pilot.variance, wanted.pilot_var, 1e-8);
    expectNear(got?.standardError, wanted.se, 1e-8);
    expectNear(got?.t, wanted.t, 1e-8);
    expect(got?.degreesOfFreedom).toBe(wanted.df);
    expectNear(got?.p, wanted.p, 1e-8);
    expectAllNear([got?.interval?.low ?? null, got?.interval?.high ?? null], wanted.ci95, 1e-8);
  });

  it("compares the weekly means, each week counting the same", () => {
    const { expected, pilot, baseline } = read();
    const [first, second] = [pilot, baseline].map((weeks) =>
      momentsOf(weeks.map((week) => week.sum / week.count)),
    );
    const got = first && second ? welchDifference(first, second) : null;
    const wanted = expected.week_mean_welch;
    expectNear(got?.t, wanted.t, 1e-8);
    expectNear(got?.degreesOfFreedom, wanted.df, 1e-8);
    expectNear(got?.p, wanted.p, 1e-8);
    expectAllNear([got?.interval?.low ?? null, got?.interval?.high ?? null], wanted.ci95, 1e-8);
  });

  it("tries all 210 ways to call four of ten weeks the pilot", () => {
    const { expected, pilot, baseline } = read();
    const got = permutationOfWeeks(pilot, baseline, (a, b) => meanOf(a) - meanOf(b), { seed: 1 });
    expect(got).toMatchObject({ exact: true, splits: expected.permutation.n_splits });
    expectNear(got?.p, expected.permutation.p_two_sided, 1e-8);
    expectNear(got?.pLess, expected.permutation.p_one_sided_less, 1e-8);
  });
});

// Six splits of {9, 8, 5, 6} into two and two, counted by hand: only the two extreme ones differ by 3.
it("the exact permutation p of a hand-counted case is 2/6", () => {
  const mean = (weeks: readonly number[]) => weeks.reduce((a, b) => a + b, 0) / weeks.length;
  const got = permutationOfWeeks([9, 8], [5, 6], (a, b) => mean(a) - mean(b), { seed: 1 });
  expect(got).toMatchObject({ splits: 6, exact: true, p: 2 / 6, pGreater: 1 / 6, pLess: 1 });
});

import { expect, it } from "vitest";
import { groupDurations } from "../../src/core/stats/duration-groups.ts";
import { kaplanMeier, survivalStandardError } from "../../src/core/stats/kaplan-meier.ts";
import { logRank } from "../../src/core/stats/log-rank.ts";
import { restrictedMean, restrictedMeanDifference } from "../../src/core/stats/restricted-mean.ts";
import {
  survivalQuantile,
  survivalQuantileInterval,
} from "../../src/core/stats/survival-quantile.ts";
import { describeGolden, expectAllNear, expectNear, goldenCase } from "./golden-statistics.ts";

interface Row {
  [key: string]: number | string;
}
interface Curve {
  time: number[];
  n_risk: number[];
  n_event: number[];
  surv: number[];
  se: (number | null)[];
}
interface Summary {
  rmst: number;
  se: number;
  median: number;
  median_lcl: number | null;
  median_ucl: number | null;
}
interface Expected {
  curves: Record<string, Curve>;
  rmst: Record<string, Summary>;
  logrank_chisq_1df: number;
}
interface Columns {
  time: string;
  status: string;
  group: string;
}

const aml: Columns = { time: "time", status: "status", group: "x" };
const freireich: Columns = { time: "t", status: "s", group: "g" };

function groupsOf(data: readonly Row[], columns: Columns) {
  const names = [...new Set(data.map((row) => row[columns.group]))];
  return names.map((name) => ({
    name: `${columns.group}=${name}`,
    groups: groupDurations(
      data
        .filter((row) => row[columns.group] === name)
        .map((row) => ({
          timeSeconds: Number(row[columns.time]),
          isEvent: row[columns.status] === 1,
        })),
    ),
  }));
}

describeGolden("golden 06: open tickets", () => {
  it.each([
    ["aml", aml],
    ["freireich-6mp", freireich],
  ] as const)("%s: curve, quantiles, restricted mean, log-rank", (id, columns) => {
    const { input, expected } = goldenCase<{ data: Row[]; tau: number }, Expected>(
      "06-kaplan-meier-rmst",
      id,
    );
    const arms = groupsOf(input.data, columns);
    for (const { name, groups } of arms) {
      const curve = kaplanMeier(groups);
      const wanted = expected.curves[name];
      const summary = expected.rmst[name];
      if (curve === null || wanted === undefined || summary === undefined) {
        throw new Error(`${name} must be in both`);
      }
      expect(curve.steps.map((step) => step.timeSeconds)).toEqual(wanted.time);
      expect(curve.steps.map((step) => step.atRisk)).toEqual(wanted.n_risk);
      expect(curve.steps.map((step) => step.events)).toEqual(wanted.n_event);
      expectAllNear(
        curve.steps.map((step) => step.survival),
        wanted.surv,
      );
      curve.steps.forEach((step, index) => {
        const error = wanted.se[index];
        if (error === null) expect(survivalStandardError(step)).toBeNull();
        else expectNear(survivalStandardError(step), error ?? Number.NaN);
      });
      const mean = restrictedMean(curve, input.tau);
      expectNear(mean?.meanSeconds, summary.rmst);
      expectNear(Math.sqrt(mean?.variance ?? -1), summary.se);
      expect(survivalQuantile(curve)).toBe(summary.median);
      expect(survivalQuantileInterval(curve)).toEqual({
        low: summary.median_lcl,
        high: summary.median_ucl,
      });
    }
    const [first, second] = arms;
    expectNear(
      logRank(first?.groups ?? [], second?.groups ?? [])?.chiSquare,
      expected.logrank_chisq_1df,
    );
  });

  it("gives the difference of two restricted means", () => {
    type Difference = {
      difference: number;
      se: number;
      z: number;
      p: number;
      ci95: [number, number];
    };
    const { expected } = goldenCase<{ tau: number }, Difference>(
      "06-kaplan-meier-rmst",
      "aml-rmst-difference",
    );
    const { input } = goldenCase<{ data: Row[]; tau: number }, Expected>(
      "06-kaplan-meier-rmst",
      "aml",
    );
    const [kept, dropped] = groupsOf(input.data, aml).map(({ groups }) => {
      const curve = kaplanMeier(groups);
      return curve && restrictedMean(curve, input.tau);
    });
    if (!kept || !dropped) throw new Error("both arms reach tau");
    const got = restrictedMeanDifference(kept, dropped);
    expectNear(got.differenceSeconds, expected.difference);
    expectNear(got.standardError, expected.se);
    expectNear(got.z, expected.z);
    expectNear(got.p, expected.p);
    expectAllNear([got.interval.low, got.interval.high], expected.ci95);
  });
});

// E. Freireich et al. (1963), 6-MP arm; the textbook median of 23 weeks, and S(6) = 18/21.
it("Freireich's 6-MP arm has a median of 23 weeks", () => {
  const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
  const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
  const curve = kaplanMeier(
    groupDurations([
      ...ended.map((timeSeconds) => ({ timeSeconds, isEvent: true })),
      ...open.map((timeSeconds) => ({ timeSeconds, isEvent: false })),
    ]),
  );
  expect(curve?.steps[0]?.survival).toBeCloseTo(18 / 21, 12);
  expect(curve && survivalQuantile(curve)).toBe(23);
});

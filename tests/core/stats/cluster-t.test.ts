import { expect, it } from "vitest";
import { clusteredDifference, clusteredMean } from "../../../src/core/stats/cluster-t.ts";

const weeks = (...sums: number[]) => sums.map((sum) => ({ sum, count: 10 }));

it("gives the mean over tickets and the variance over weeks", () => {
  expect(clusteredMean(weeks(8, 6))).toMatchObject({ mean: 0.7, weeks: 2, count: 20 });
  expect(clusteredMean(weeks(8, 6))?.variance).toBeCloseTo(0.01, 15);
});

it("leaves weeks without tickets out of everything", () => {
  const withEmpty = [...weeks(8, 6), { sum: 0, count: 0 }];
  expect(clusteredMean(withEmpty)).toEqual(clusteredMean(weeks(8, 6)));
});

it("compares two periods, pilot minus baseline", () => {
  const got = clusteredDifference(weeks(9, 9), weeks(8, 6));
  expect(got?.difference).toBeCloseTo(0.2, 15);
  expect(got?.standardError).toBeCloseTo(0.1, 15);
  expect(got?.degreesOfFreedom).toBe(2);
  expect(got?.p).toBeCloseTo(0.18350341907227397, 12);
});

it("keeps the difference when it cannot say how sure it is", () => {
  expect(clusteredDifference(weeks(9), weeks(8, 6))).toMatchObject({
    reason: "too-few-weeks",
    p: null,
    interval: null,
  });
  expect(clusteredDifference(weeks(9, 9), weeks(8, 8))).toMatchObject({
    reason: "no-variation",
    standardError: null,
  });
});

it("answers null when a period has no tickets", () => {
  expect(clusteredMean([])).toBeNull();
  expect(clusteredDifference([{ sum: 0, count: 0 }], weeks(8, 6))).toBeNull();
});

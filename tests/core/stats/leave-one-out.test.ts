import { expect, it } from "vitest";
import { clusteredDifference } from "../../../src/core/stats/cluster-t.ts";
import {
  jackknifeComparison,
  jackknifeEstimate,
  jackknifeRatio,
  jackknifeVariance,
  leaveOneOut,
  leaveOneOutComparison,
  leaveOneOutRatio,
} from "../../../src/core/stats/leave-one-out.ts";

const mean = (weeks: readonly number[]) =>
  weeks.length === 0 ? null : weeks.reduce((sum, week) => sum + week, 0) / weeks.length;

it("gives the school formula for a mean", () => {
  const got = leaveOneOut([4, 6, 8], mean);
  expect(got?.estimate).toBe(6);
  expect(got?.standardError).toBeCloseTo(2 / Math.sqrt(3), 12);
  expect(got?.degreesOfFreedom).toBe(2);
});

it("agrees with the clustered difference for weeks of equal size", () => {
  const weeks = (values: number[]) => values.map((sum) => ({ sum, count: 1 }));
  const got = leaveOneOutComparison([9, 7], [4, 6, 8], (a, b) => {
    const [pilot, baseline] = [mean(a), mean(b)];
    return pilot === null || baseline === null ? null : pilot - baseline;
  });
  const clustered = clusteredDifference(weeks([9, 7]), weeks([4, 6, 8]));
  expect(got?.standardError).toBeCloseTo(clustered?.standardError ?? -1, 12);
  expect(got?.degreesOfFreedom).toBe(3);
  expect(got?.p).toBeCloseTo(clustered?.p ?? -1, 12);
});

it("gives the factor between two periods, its logarithm within the interval's middle", () => {
  const got = leaveOneOutRatio([100, 120], [200, 220], mean);
  expect(got?.ratio).toBeCloseTo(110 / 210, 12);
  const { low, high } = got?.interval ?? { low: 0, high: 0 };
  expect(Math.sqrt(low * high)).toBeCloseTo(110 / 210, 12);
  // By hand: ½ [ln²(120/110) + ln²(100/110) + ln²(220/210) + ln²(200/210)].
  const gaps = [120 / 110, 100 / 110, 220 / 210, 200 / 210].map((part) => Math.log(part) ** 2);
  const variance = gaps.reduce((sum, gap) => sum + gap, 0) / 2;
  expect(got?.standardError).toBeCloseTo(Math.sqrt(variance), 12);
});

it("takes the values without one week from elsewhere too", () => {
  const got = jackknifeRatio(
    { estimate: 110, withoutOne: [120, 100] },
    { estimate: 210, withoutOne: [220, 200] },
  );
  expect(got).toEqual(leaveOneOutRatio([100, 120], [200, 220], mean));
  const single = jackknifeEstimate({ estimate: 6, withoutOne: [7, 6, 5] });
  expect(single).toEqual(leaveOneOut([4, 6, 8], mean));
});

it("does the bare arithmetic", () => {
  expect(jackknifeVariance(6, [7, 6, 5])).toBeCloseTo(4 / 3, 14);
  expect(jackknifeVariance(6, [6])).toBeNull();
  expect(jackknifeVariance(6, [7, null, 5])).toBeNull();
});

it("keeps the estimate and says why the rest is missing", () => {
  expect(leaveOneOut([4], mean)).toMatchObject({ estimate: 4, p: null, reason: "too-few-weeks" });
  expect(leaveOneOut([4, 4, 4], mean)).toMatchObject({ estimate: 4, reason: "no-variation" });
  expect(leaveOneOutRatio([1], [2, 2], mean)).toMatchObject({
    ratio: 0.5,
    reason: "too-few-weeks",
  });
});

it("answers null without an estimate or for a ratio of what is not positive", () => {
  expect(leaveOneOut([], mean)).toBeNull();
  expect(leaveOneOutRatio([0, 0], [1, 2], mean)).toBeNull();
});

it("joins values worked out elsewhere, as the comparison of lists does", () => {
  const found = jackknifeComparison(2, [1, 3], [1, 2, 3]);
  expect(found.standardError).toBeCloseTo(1.5275252316519468, 12);
  expect(found.degreesOfFreedom).toBe(3);
  expect(jackknifeComparison(2, [1, null], [1, 2]).interval).toBeNull();
});

import { expect, it } from "vitest";
import { groupDurations } from "../../../src/core/stats/duration-groups.ts";
import { kaplanMeier } from "../../../src/core/stats/kaplan-meier.ts";
import {
  restrictedMean,
  restrictedMeanDifference,
} from "../../../src/core/stats/restricted-mean.ts";

function curveOf(events: number[], censored: number[] = []) {
  const curve = kaplanMeier(
    groupDurations([
      ...events.map((timeSeconds) => ({ timeSeconds, isEvent: true })),
      ...censored.map((timeSeconds) => ({ timeSeconds, isEvent: false })),
    ]),
  );
  if (curve === null) throw new Error("there are tickets");
  return curve;
}

it("is the mean of times cut at tau when every ticket ended", () => {
  const got = restrictedMean(curveOf([10, 20, 90]), 30);
  expect(got?.meanSeconds).toBeCloseTo((10 + 20 + 30) / 3, 12);
  // Without censoring Greenwood's variance is the plain one with n below.
  expect(got?.variance).toBeCloseTo((100 + 0 + 100) / 9, 12);
});

it("is not fooled by tickets still open, as the mean of the solved ones is", () => {
  const got = restrictedMean(curveOf([10, 20], [100, 100]), 100);
  expect(got?.meanSeconds).toBeCloseTo((10 + 20 + 100 + 100) / 4, 12);
});

it("answers null when nobody was watched as long as tau", () => {
  expect(restrictedMean(curveOf([10], [20]), 30)).toBeNull();
  expect(restrictedMean(curveOf([10, 20]), 30)?.meanSeconds).toBe(15);
});

it("forgives a follow-up whose key was rounded down", () => {
  // 1,209,600 s rounded to 11 significant bits.
  expect(restrictedMean(curveOf([10], [1_209_344]), 1_209_600)).not.toBeNull();
});

it("compares two means of one tau", () => {
  const pilot = restrictedMean(curveOf([10, 20]), 15);
  const baseline = restrictedMean(curveOf([10, 20, 30, 40]), 15);
  const other = restrictedMean(curveOf([10, 20]), 20);
  if (!pilot || !baseline || !other) throw new Error("all reach tau");
  const got = restrictedMeanDifference(pilot, baseline);
  expect(got.differenceSeconds).toBeCloseTo(-1.25, 12);
  expect(got.standardError).toBeCloseTo(Math.sqrt(3.125 + 1.171875), 12);
  expect(() => restrictedMeanDifference(pilot, other)).toThrow(RangeError);
});

it("knows no p when nothing varies", () => {
  const still = restrictedMean(curveOf([10, 10]), 15);
  if (!still) throw new Error("reaches tau");
  expect(restrictedMeanDifference(still, still)).toMatchObject({ z: null, p: null });
});

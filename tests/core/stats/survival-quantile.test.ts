import { expect, it } from "vitest";
import { groupDurations } from "../../../src/core/stats/duration-groups.ts";
import { kaplanMeier } from "../../../src/core/stats/kaplan-meier.ts";
import {
  survivalQuantile,
  survivalQuantileInterval,
} from "../../../src/core/stats/survival-quantile.ts";

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

it("is the ordinary median when every ticket ended", () => {
  expect(survivalQuantile(curveOf([10, 20, 30]))).toBe(20);
  expect(survivalQuantile(curveOf([10, 20, 30, 40]))).toBe(25);
  expect(survivalQuantile(curveOf([10, 20, 30, 40]), 0.9)).toBe(40);
});

it("is later when tickets are still open, and unknown when too many are", () => {
  expect(survivalQuantile(curveOf([10, 20, 30], [25, 25]))).toBe(30);
  expect(survivalQuantile(curveOf([10], [15, 15]))).toBeNull();
  expect(survivalQuantile(curveOf([10, 20], [15, 30]), 0.9)).toBeNull();
});

it("has an interval around it, open where the band does not come down", () => {
  const got = survivalQuantileInterval(curveOf([10, 20, 30, 40]));
  expect(got).toEqual({ low: 10, high: null });
});

it("refuses a share that is none", () => {
  expect(() => survivalQuantile(curveOf([1]), 1)).toThrow(RangeError);
});

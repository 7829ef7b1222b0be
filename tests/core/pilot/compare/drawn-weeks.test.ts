import { expect, it } from "vitest";
import {
  drawnWeeks,
  meanOfDrawn,
  splitMeans,
} from "../../../../src/core/pilot/compare/drawn-weeks.ts";
import { meanAtMix } from "../../../../src/core/pilot/compare/week-strata.ts";

const week = (line: number, email: number) => ({
  name: "",
  strata: new Map([
    ["line", { sum: line, count: 2 }],
    ["email", { sum: email, count: 3 }],
  ]),
});
const weeks = [week(1, 6), week(3, 9), week(2, 3)];
const mix = new Map([
  ["email", 0.25],
  ["line", 0.75],
]);

it("is the mean at the mix when each week is taken once", () => {
  expect(meanOfDrawn(drawnWeeks(weeks, mix), [1, 1, 1])).toBe(meanAtMix(weeks, mix));
});

it("takes weeks as often as they are drawn, and needs every channel", () => {
  const drawn = drawnWeeks(weeks, mix);
  const [first, , third] = weeks;
  if (!first || !third) throw new Error("three weeks");
  expect(meanOfDrawn(drawn, [2, 0, 1])).toBeCloseTo(meanAtMix([first, first, third], mix) ?? 0, 12);
  expect(meanOfDrawn(drawn, [0, 0, 0])).toBeNull();
});

it("splits weeks into pilot and others, as the plain means have them", () => {
  const drawn = drawnWeeks(weeks, mix);
  const [pilot, others] = splitMeans(drawn)(Uint8Array.of(0, 1, 0)) ?? [];
  expect(pilot).toBeCloseTo(meanOfDrawn(drawn, [0, 1, 0]) ?? 0, 12);
  expect(others).toBeCloseTo(meanOfDrawn(drawn, [1, 0, 1]) ?? 0, 12);
  expect(splitMeans(drawn)(Uint8Array.of(1, 1, 1))).toBeNull();
});

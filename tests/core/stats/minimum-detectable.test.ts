import { expect, it } from "vitest";
import {
  minimumDetectable,
  minimumDetectableDifference,
  minimumDetectableOfWeeks,
} from "../../../src/core/stats/minimum-detectable.ts";
import { studentTQuantile } from "../../../src/core/stats/student-t.ts";

/** 8, 6, 7 and 7 of 10 in time: variance of the mean 4/3 · 2 / 40² = 1/600. */
const spread = { weeks: 4, variance: 1 / 600 };

it("asks more when few weeks tell how much weeks vary", () => {
  const easy = minimumDetectable(0.1, null);
  const honest = minimumDetectable(0.1, 6);
  expect(easy).toBeCloseTo(0.1 * (1.959963984540054 + 0.8416212335729143), 12);
  expect(honest).toBeCloseTo(0.1 * (studentTQuantile(0.975, 6) + studentTQuantile(0.8, 6)), 12);
  expect(honest).toBeGreaterThan(easy);
});

it("grows with the root of the design effect", () => {
  const plan = { standardDeviation: 0.5, pilotTickets: 400, baselineTickets: 800 };
  const plain = minimumDetectableDifference(plan) ?? 0;
  const clustered = minimumDetectableDifference({ ...plan, designEffect: 4 }) ?? 0;
  expect(clustered / plain).toBeCloseTo(2, 12);
  expect(minimumDetectableDifference({ ...plan, pilotTickets: 0 })).toBeNull();
});

it("says what more pilot weeks would bring, and where they stop helping", () => {
  const after = [4, 6, 8, 1000].map((count) => minimumDetectableOfWeeks(spread, count));
  expect(after).toEqual([...after].sort((a, b) => b - a));
  expect(after[3]).toBeGreaterThan(0.1);
  // With four pilot weeks twice the variance, and 6 degrees of freedom.
  expect(after[0]).toBeCloseTo(minimumDetectable(Math.sqrt(2 / 600), 6), 12);
});

it("refuses what cannot be planned", () => {
  expect(() => minimumDetectableOfWeeks({ ...spread, weeks: 1 }, 4)).toThrow(RangeError);
  expect(() => minimumDetectableOfWeeks(spread, 0)).toThrow(RangeError);
  expect(() => minimumDetectable(0.1, null, { power: 0.2 })).toThrow(RangeError);
});

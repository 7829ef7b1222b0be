import { expect, it } from "vitest";
import {
  bootstrapDraws,
  endedByTimes,
  restrictedMeanRatio,
  shareTimeRatio,
} from "../../../../src/core/pilot/evidence/drawn-ratios.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { evidenceInput } from "./evidence-of.ts";

const week = (...counts: number[]) => Float64Array.from(counts);
const grid = {
  seconds: Float64Array.from([100, 200, 400]),
  pilot: { ended: [week(9, 1, 0), week(8, 2, 0)], all: Float64Array.from([10, 10]) },
  baseline: { ended: [week(0, 9, 1), week(0, 8, 2)], all: Float64Array.from([10, 10]) },
};

it("finds half the 90th percentile, and the range over weeks drawn again", () => {
  // Together the 90th percentile is 200 against 400; with the first week only it is 100 against 200.
  const found = shareTimeRatio(grid, endedByTimes(grid), 0.9, 1);
  expect(found.estimate).toBe(0.5);
  expect(found.interval).toEqual([0.25, 1]);
  expect(bootstrapDraws).toBe(2000);
});

it("agrees with the verdict's ratio of restricted means", () => {
  const input = evidenceInput("first-response-time", contextOf(twoPeriods()));
  const { estimate, interval } = restrictedMeanRatio(input);
  expect(estimate).toBeCloseTo(input.found.estimate ?? 0, 12);
  expect(interval?.[0]).toBeGreaterThan(input.found.interval?.[0] ?? 1);
  expect(interval?.[1]).toBeLessThan(input.found.interval?.[1] ?? 0);
});

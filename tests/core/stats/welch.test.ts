import { expect, it } from "vitest";
import {
  relativeStandardError,
  welchDifference,
  welchRelativeDifference,
} from "../../../src/core/stats/welch.ts";

const twelve = { count: 10, mean: 12, variance: 4 };
const ten = { count: 10, mean: 10, variance: 4 };

it("is Student's own test for equal groups", () => {
  expect(welchDifference(twelve, ten)?.degreesOfFreedom).toBeCloseTo(18, 12);
  expect(welchDifference(twelve, ten)?.standardError).toBeCloseTo(Math.sqrt(0.8), 14);
});

it("expresses a change as a part of the old mean", () => {
  const got = welchRelativeDifference(twelve, ten);
  expect(got?.difference).toBeCloseTo(0.2, 14);
  expect(got?.standardError).toBeCloseTo(Math.sqrt(0.4 / 100 + (0.4 * 144) / 10_000), 14);
  expect(relativeStandardError(twelve, ten)).toBe(got?.standardError);
});

it("survives variances too small to square", () => {
  const got = welchDifference({ ...twelve, variance: 1e-200 }, { ...ten, variance: 1e-200 });
  expect(got?.reason).toBe("no-variation");
});

it("answers null or a reason when there is too little", () => {
  expect(welchDifference({ ...ten, count: 1 }, ten)).toBeNull();
  expect(welchRelativeDifference(ten, { ...ten, mean: 0 })).toBeNull();
  const still = { ...ten, variance: 0 };
  expect(welchDifference(still, still)?.reason).toBe("no-variation");
});

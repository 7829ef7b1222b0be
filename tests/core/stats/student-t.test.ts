import { expect, it } from "vitest";
import { normalQuantile } from "../../../src/core/stats/normal.ts";
import {
  studentTCdf,
  studentTQuantile,
  studentTTwoSidedP,
  studentTUpperTail,
} from "../../../src/core/stats/student-t.ts";

it("is Cauchy's curve with one degree of freedom", () => {
  for (const t of [0.1, 1, 12.7, 1000]) {
    expect(studentTUpperTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 14);
  }
  expect(studentTQuantile(0.975, 1)).toBeCloseTo(1 / Math.tan(0.025 * Math.PI), 12);
});

// scipy 1.17: stats.t.sf and stats.t.ppf.
it("agrees with SciPy, whole degrees of freedom or not", () => {
  expect(studentTUpperTail(2, 8)).toBeCloseTo(0.04025811897863131, 14);
  expect(studentTUpperTail(1.96, 5841.742)).toBeCloseTo(0.02502163009889146, 12);
  expect(studentTQuantile(0.975, 8)).toBeCloseTo(2.306004135204166, 13);
  expect(studentTTwoSidedP(-1.558156, 8)).toBeCloseTo(0.15781263902055936, 12);
});

it("passes over to the normal curve without a step", () => {
  const below = studentTUpperTail(2.5, 99_999);
  const above = studentTUpperTail(2.5, 100_001);
  expect(below / above).toBeCloseTo(1, 8);
  expect(studentTQuantile(0.9, 1e15)).toBeCloseTo(normalQuantile(0.9), 12);
});

it("is even, and certain in the middle", () => {
  expect(studentTQuantile(0.3, 5)).toBeCloseTo(-studentTQuantile(0.7, 5), 14);
  expect(studentTQuantile(0.5, 5)).toBe(0);
  expect(studentTCdf(0, 5)).toBe(0.5);
  expect(studentTTwoSidedP(0, 5)).toBe(1);
  expect(studentTUpperTail(1e200, 5)).toBe(0);
});

it("refuses what has no answer", () => {
  expect(() => studentTQuantile(1, 5)).toThrow(RangeError);
  expect(() => studentTUpperTail(1, 0)).toThrow(RangeError);
  expect(() => studentTUpperTail(Number.NaN, 5)).toThrow(RangeError);
});

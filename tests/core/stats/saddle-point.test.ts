import { expect, it } from "vitest";
import { deviance, logGamma, stirlingError } from "../../../src/core/stats/saddle-point.ts";

it("knows the logarithms of factorials", () => {
  let logFactorial = 0;
  for (let n = 1; n <= 40; n += 1) {
    logFactorial += Math.log(n);
    expect(logGamma(n + 1)).toBeCloseTo(logFactorial, 11);
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
});

it("keeps Stirling's error small and falling", () => {
  expect(stirlingError(1)).toBeCloseTo(1 - Math.log(2 * Math.PI) / 2, 15);
  expect(stirlingError(1e6) * 12e6).toBeCloseTo(1, 10);
});

it("measures a tiny deviation of large counts without losing digits", () => {
  // For a small gap g the deviance is g²/2m − g³/6m² …; the formula as written would give noise.
  expect(deviance(1e9 + 1, 1e9) * 2e9).toBeCloseTo(1, 8);
  expect(deviance(2, 1)).toBeCloseTo(2 * Math.log(2) - 1, 15);
  expect(deviance(7, 7)).toBe(0);
});

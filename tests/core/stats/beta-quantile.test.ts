import { expect, it } from "vitest";
import { betaQuantile } from "../../../src/core/stats/beta-quantile.ts";
import { incompleteBeta } from "../../../src/core/stats/incomplete-beta.ts";

it("is the closed form where there is one", () => {
  // With a = 1 the share below x is 1 − (1 − x)^b.
  for (const share of [1e-12, 0.1, 0.5, 0.9, 0.999999]) {
    expect(betaQuantile(share, 1, 5)).toBeCloseTo(-Math.expm1(Math.log1p(-share) / 5), 12);
  }
  expect(betaQuantile(0.5, 3, 3)).toBeCloseTo(0.5, 12);
  expect(betaQuantile(0, 2, 3)).toBe(0);
  expect(betaQuantile(1, 2, 3)).toBe(1);
});

it("turns the incomplete beta function round, in both tails", () => {
  for (const share of [0.001, 0.2, 0.7, 0.9999]) {
    const x = betaQuantile(share, 1.4, 2.6);
    expect(incompleteBeta(x, 1.4, 2.6).lower).toBeCloseTo(share, 11);
  }
});

it("refuses shares and parameters that cannot be", () => {
  expect(() => betaQuantile(1.1, 2, 3)).toThrow(RangeError);
  expect(() => betaQuantile(0.5, 0, 3)).toThrow(RangeError);
});

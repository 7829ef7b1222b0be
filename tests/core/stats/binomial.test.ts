import { expect, it } from "vitest";
import {
  binomialProbability,
  binomialQuantile,
  binomialTails,
  binomialTwoSidedP,
  clopperPearson,
} from "../../../src/core/stats/binomial.ts";

it("makes all outcomes together certain", () => {
  const outcomes = Array.from({ length: 21 }, (_, k) => binomialProbability(k, 20, 0.3));
  expect(outcomes.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 13);
  const atMost = outcomes.slice(0, 6).reduce((sum, chance) => sum + chance, 0);
  expect(binomialTails(5, 20, 0.3).atMost).toBeCloseTo(atMost, 13);
  expect(binomialTails(5, 20, 0.3).above).toBeCloseTo(1 - atMost, 13);
});

it("knows the certain cases", () => {
  expect(binomialProbability(0, 5, 0)).toBe(1);
  expect(binomialProbability(5, 5, 1)).toBe(1);
  expect(binomialProbability(1, 5, 0)).toBe(0);
  expect(binomialTails(-1, 5, 0.5)).toEqual({ atMost: 0, above: 1 });
  expect(binomialTails(5, 5, 0.5)).toEqual({ atMost: 1, above: 0 });
  expect(binomialQuantile(0.975, 20, 0.5)).toBe(14);
});

// scipy 1.17: binomtest(k, n, p).pvalue.
it.each([
  [1230, 3000, 0.38, 0.0007592503332883913],
  [1100, 3000, 0.38, 0.1373259072220223],
  [40_123, 100_000, 0.4, 0.4272195731233218],
  [3, 20, 0.5, 0.0025768280029296875],
  [17, 20, 0.6, 0.022427038142043255],
  [3, 6, 0.5, 1],
])("two-sided p of %i in %i at %d", (successes, trials, probability, p) => {
  expect(binomialTwoSidedP(successes, trials, probability)).toBeCloseTo(p, 11);
});

// scipy 1.17: binomtest(37, 120).proportion_ci(0.9, "exact").
it("encloses a probability exactly", () => {
  const got = clopperPearson(37, 120, 0.9);
  expect(got?.low).toBeCloseTo(0.2390137473904702, 11);
  expect(got?.high).toBeCloseTo(0.3849185496885372, 11);
  expect(clopperPearson(0, 10)).toMatchObject({ low: 0 });
  expect(clopperPearson(10, 10)).toMatchObject({ high: 1 });
  expect(clopperPearson(0, 0)).toBeNull();
});

it("refuses fractions and impossible counts", () => {
  expect(() => binomialProbability(1.5, 3, 0.5)).toThrow(RangeError);
  expect(() => binomialProbability(4, 3, 0.5)).toThrow(RangeError);
  expect(() => clopperPearson(4, 3)).toThrow(RangeError);
});

import { expect, it } from "vitest";
import { clusteredMean } from "../../../src/core/stats/cluster-t.ts";
import {
  correlationFromDesignEffect,
  designEffect,
  designEffectFromCorrelation,
  designEffectOfShare,
} from "../../../src/core/stats/design-effect.ts";

const weeks = (...sums: number[]) => sums.map((sum) => ({ sum, count: 10 }));

it("sets the variance by weeks against that by tickets", () => {
  expect(designEffect(weeks(8, 6), 0.21)).toBeCloseTo(20 / 21, 12);
  expect(designEffectOfShare(weeks(8, 6))).toBeCloseTo(20 / 21, 12);
});

it("is the size of a week when all its tickets agree", () => {
  const got = designEffectOfShare(weeks(10, 0, 10, 0));
  // Four weeks of ten equal tickets are four tickets; K/(K−1) is the price of few weeks.
  expect(got).toBeCloseTo((10 * 4) / 3, 12);
  expect(clusteredMean(weeks(10, 0, 10, 0))?.mean).toBe(0.5);
});

it("goes back and forth with the likeness of tickets", () => {
  expect(designEffectFromCorrelation(60, 0.03)).toBeCloseTo(2.77, 12);
  expect(correlationFromDesignEffect(2.77, 60)).toBeCloseTo(0.03, 12);
  expect(correlationFromDesignEffect(1, 1)).toBeNull();
});

it("answers null with one week or without variation", () => {
  expect(designEffectOfShare(weeks(5))).toBeNull();
  expect(designEffectOfShare(weeks(10, 10))).toBeNull();
  expect(designEffectOfShare([])).toBeNull();
});

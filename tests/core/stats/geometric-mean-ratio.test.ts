import { expect, it } from "vitest";
import { geometricMeanRatio } from "../../../src/core/stats/geometric-mean-ratio.ts";
import { momentsOf } from "../../../src/core/stats/moments.ts";

it("turns a difference of logarithms into a factor", () => {
  const pilot = momentsOf([30, 60, 120].map(Math.log));
  const baseline = momentsOf([60, 120, 240].map(Math.log));
  const got = pilot && baseline && geometricMeanRatio(pilot, baseline);
  expect(got?.ratio).toBeCloseTo(0.5, 12);
  const { low, high } = got?.interval ?? { low: 0, high: 0 };
  expect(Math.sqrt(low * high)).toBeCloseTo(0.5, 12);
});

it("never reaches infinity", () => {
  const wild = { count: 2, mean: 0, variance: 1e9 };
  expect(geometricMeanRatio(wild, wild)?.interval?.high).toBe(Number.MAX_VALUE);
});

it("answers null when there is too little", () => {
  const one = { count: 1, mean: 0, variance: 0 };
  expect(geometricMeanRatio(one, one)).toBeNull();
});

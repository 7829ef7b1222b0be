import { expect, it } from "vitest";
import {
  mantelHaenszelDifference,
  mantelHaenszelOddsRatio,
} from "../../../src/core/stats/mantel-haenszel.ts";

const stratum = {
  pilot: { successes: 8, trials: 10 },
  baseline: { successes: 5, trials: 10 },
};

it("is the plain difference and odds ratio of a single stratum", () => {
  expect(mantelHaenszelDifference([stratum])).toBeCloseTo(0.3, 14);
  const got = mantelHaenszelOddsRatio([stratum]);
  expect(got?.oddsRatio).toBeCloseTo(4, 14);
  // Woolf's variance, to which the joined one falls back: 1/8 + 1/2 + 1/5 + 1/5.
  const reach = 1.959963984540054 * Math.sqrt(1 / 8 + 1 / 2 + 1 / 5 + 1 / 5);
  expect(Math.log(got?.interval.high ?? 1)).toBeCloseTo(Math.log(4) + reach, 10);
});

it("does not change when a stratum comes twice", () => {
  expect(mantelHaenszelDifference([stratum, stratum])).toBeCloseTo(0.3, 14);
  expect(mantelHaenszelOddsRatio([stratum, stratum])?.oddsRatio).toBeCloseTo(4, 14);
});

it("answers null when nothing can be compared", () => {
  const empty = { pilot: { successes: 0, trials: 0 }, baseline: { successes: 1, trials: 2 } };
  expect(mantelHaenszelDifference([empty])).toBeNull();
  expect(mantelHaenszelOddsRatio([empty])).toBeNull();
});

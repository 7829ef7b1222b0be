import { expect, it } from "vitest";
import { groupDurations } from "../../../src/core/stats/duration-groups.ts";
import { logRank } from "../../../src/core/stats/log-rank.ts";

const ended = (...times: number[]) =>
  groupDurations(times.map((timeSeconds) => ({ timeSeconds, isEvent: true })));

it("finds nothing between equal periods", () => {
  expect(logRank(ended(1, 2, 3), ended(1, 2, 3))).toEqual({ chiSquare: 0, p: 1 });
});

it("agrees with a count by hand", () => {
  // At 1: 1 ended, expected 1/2, variance 1/4; at 2: 1 ended, all at risk are of the second period.
  const got = logRank(ended(1), ended(2));
  expect(got?.chiSquare).toBeCloseTo(0.25 / 0.25, 12);
});

it("does not mind which period comes first", () => {
  const one = logRank(ended(1, 4, 6), ended(2, 3, 9, 12));
  const other = logRank(ended(2, 3, 9, 12), ended(1, 4, 6));
  expect(one?.chiSquare).toBeCloseTo(other?.chiSquare ?? -1, 12);
});

it("answers null when there is nothing to compare", () => {
  expect(logRank([], ended(1, 2))).toBeNull();
  expect(logRank([], [])).toBeNull();
});

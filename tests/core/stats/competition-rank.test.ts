import { expect, it } from "vitest";
import { competitionRank } from "../../../src/core/stats/competition-rank.ts";

it("shares places and skips the next", () => {
  expect(competitionRank([50, 70, 50, 40, null])).toEqual([2, 1, 2, 4, null]);
});

it("takes rounding for a tie and a hundredth for a difference", () => {
  expect(competitionRank([0.1 + 0.2, 0.3])).toEqual([1, 1]);
  expect(competitionRank([8.21, 8.2])).toEqual([1, 2]);
});

it("ranks nobody when there is nobody", () => {
  expect(competitionRank([])).toEqual([]);
});

import { expect, it } from "vitest";
import { averageRanks } from "../../../src/core/panel/average-ranks.ts";

it("gives equal values the mean of the places they fill", () => {
  expect(averageRanks([10, 30, 10])).toEqual({ ranks: [1.5, 3, 1.5], tieSum: 6 });
  expect(averageRanks([5, 5, 5, 5])).toEqual({ ranks: [2.5, 2.5, 2.5, 2.5], tieSum: 60 });
});

it("ranks distinct values from 1, without ties", () => {
  expect(averageRanks([2, 1, 3])).toEqual({ ranks: [2, 1, 3], tieSum: 0 });
});

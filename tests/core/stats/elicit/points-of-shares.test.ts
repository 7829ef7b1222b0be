import { expect, it } from "vitest";
import { pointsOfShares } from "../../../../src/core/stats/elicit/points-of-shares.ts";
import { swingWeights } from "../../../../src/core/stats/elicit/swing-weights.ts";

it("gives the largest share 100 points and the others their part of it", () => {
  expect(pointsOfShares([0.3, 0.5, 0.2])).toEqual([60, 100, 40]);
  expect(swingWeights(pointsOfShares([0.3, 0.5, 0.2])).weights).toEqual([0.3, 0.5, 0.2]);
});

it("starts alike where nothing has weight", () => {
  expect(pointsOfShares([0, 0])).toEqual([100, 100]);
  expect(pointsOfShares([])).toEqual([]);
});

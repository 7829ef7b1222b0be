import { expect, it } from "vitest";
import { certain } from "../../../src/core/cost/range.ts";
import { gradedCost, priceAt, tierOf } from "../../../src/core/cost/tier-price.ts";

const tiers = [
  { upTo: 10, price: 5 },
  { upTo: 20, price: { low: 3, likely: 4, high: 4 } },
];

it("prices all units at the tier they reach, and none beyond the last", () => {
  expect(priceAt(tiers, 10)).toEqual(certain(5));
  expect(priceAt(tiers, 10.5)).toEqual({ low: 3, likely: 4, high: 4 });
  expect(priceAt(tiers, 21)).toBeNull();
  expect(priceAt([{ price: 7 }], 1e9)).toEqual(certain(7));
});

it("charges each tier at its own price", () => {
  expect(gradedCost(tiers, 0, [5, 4])).toBe(0);
  expect(gradedCost(tiers, 12, [5, 3])).toBe(56);
  expect(gradedCost(tiers, 12, [0, 0, 5, 4], 2)).toBe(58);
  expect(gradedCost(tiers, 20.5, [5, 4])).toBeNull();
});

it("charges more units never less, tier by tier", () => {
  const costs = [0, 3, 10, 11, 19.5].map((units) => gradedCost(tiers, units, [5, 4]) ?? 0);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
});

it("names the tier that is reached", () => {
  expect([10, 10.5, 21].map((units) => tierOf(tiers, units))).toEqual([0, 1, -1]);
});

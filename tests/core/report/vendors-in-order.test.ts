import { expect, it } from "vitest";
import { vendorsInOrder } from "../../../src/core/report/vendors-in-order.ts";
import { contextOf } from "../../workspaces/reported-decision.ts";

const { score } = contextOf().decision;

it("goes by rank; whoever has none comes last and stays visible", () => {
  const order = vendorsInOrder(score).map(({ vendor, rank }) => [vendor, rank]);
  expect(order).toEqual([
    ["alpha", 1],
    ["beta", 2],
    ["gamma", null],
  ]);
});

it("goes by id among equals, whatever the order before", () => {
  const equal = score.vendors.map((vendor) => ({ ...vendor, rank: null }));
  const order = vendorsInOrder({ ...score, vendors: equal.reverse() });
  expect(order.map(({ vendor }) => vendor)).toEqual(["alpha", "beta", "gamma"]);
});

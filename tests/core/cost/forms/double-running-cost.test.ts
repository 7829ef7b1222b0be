import { expect, it } from "vitest";
import { doubleRunningCost } from "../../../../src/core/cost/forms/double-running-cost.ts";
import { basisOf } from "../../../workspaces/cost-basis.ts";

const form = { from: "double-running" as const, months: { low: 1, likely: 1.5, high: 2 } };

it("pays the old fee for the months of overlap", () => {
  const found = doubleRunningCost(form, basisOf({ drivers: { currentFeePerMonth: 28_000 } }));
  expect("amountIn" in found && found.amountIn(0)).toEqual({
    low: 28_000,
    likely: 42_000,
    high: 56_000,
  });
});

it("is unknown without the old fee", () => {
  expect(doubleRunningCost(form, basisOf())).toMatchObject({
    missing: { params: { driver: "current-fee" } },
  });
});

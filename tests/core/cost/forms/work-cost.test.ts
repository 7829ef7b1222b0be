import { expect, it } from "vitest";
import { workCost } from "../../../../src/core/cost/forms/work-cost.ts";
import { basisOf } from "../../../workspaces/cost-basis.ts";

const form = { from: "work" as const, count: 22, hoursEach: 12 };

it("multiplies count, hours, times and wage", () => {
  const wagePerHour = { low: 200, likely: 300, high: 400 };
  const found = workCost({ ...form, times: 2 }, basisOf({ drivers: { wagePerHour } }));
  expect("amountIn" in found && found.amountIn(0)).toEqual({
    low: 22 * 12 * 2 * 200,
    likely: 22 * 12 * 2 * 300,
    high: 22 * 12 * 2 * 400,
  });
});

it("is unknown without a wage", () => {
  expect(workCost(form, basisOf())).toMatchObject({
    missing: { params: { driver: "wage-per-hour" } },
  });
});

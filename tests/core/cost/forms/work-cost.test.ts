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

it("counts people where staff are trained, and pieces elsewhere", () => {
  const basis = basisOf({ drivers: { wagePerHour: 300 } });
  const id = (line: string, times = 1) => {
    const found = workCost({ ...form, times }, basis, line);
    return "amountIn" in found && found.arithmetic?.id;
  };
  expect(id("staff-training")).toBe("worked-out-training");
  expect(id("staff-training", 1.1)).toBe("worked-out-training-times");
  expect(id("sop-rewriting")).toBe("worked-out-work");
});

import { expect, it } from "vitest";
import { workOut } from "../../../src/core/cost/work-out.ts";
import type { WorkedOutCost } from "../../../src/core/schema/worked-out-cost.ts";
import { basisOf } from "../../workspaces/cost-basis.ts";

it("leaves lines that are made from others until those are known", () => {
  expect(workOut({ from: "currency-band" }, basisOf())).toBeNull();
  expect(workOut({ from: "second-switch" }, basisOf())).toBeNull();
});

const forms: WorkedOutCost[] = [
  { from: "seats", seats: 2, tiers: [{ price: 10 }] },
  { from: "work", count: 2, hoursEach: 10 },
  { from: "double-running", months: 2 },
];

it.each(forms)("works out $from", (form) => {
  const drivers = { wagePerHour: 12, currentFeePerMonth: 120 };
  const found = workOut(form, basisOf({ drivers }));
  expect(found !== null && "amountIn" in found && found.amountIn(0).likely).toBe(240);
});

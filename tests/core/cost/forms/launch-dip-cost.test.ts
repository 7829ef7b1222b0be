import { expect, it } from "vitest";
import { launchDipCost } from "../../../../src/core/cost/forms/launch-dip-cost.ts";
import { basisOf } from "../../../workspaces/cost-basis.ts";

const launchDip = {
  share: { low: 0.1, likely: 0.2, high: 0.3 },
  weeks: { low: 2, likely: 4, high: 8 },
};
const drivers = { launchDip, wagePerHour: 300, handlingMinutes: 6 };

it("multiplies weekly contacts, minutes, dip, weeks and wage", () => {
  const found = launchDipCost(basisOf({ drivers }));
  const weekly = (1000 * 12 * 7) / 365.25;
  expect("amountIn" in found && found.amountIn(0).likely).toBeCloseTo(weekly * 0.1 * 0.8 * 300, 6);
  expect("amountIn" in found && found.amountIn(0).high).toBeCloseTo(weekly * 0.1 * 2.4 * 300, 6);
});

it("takes the minutes measured before the pilot where none are declared", () => {
  const { handlingMinutes, ...rest } = drivers;
  const found = launchDipCost(basisOf({ drivers: rest, measured: { handlingMinutes } }));
  expect("arithmetic" in found && found.arithmetic?.params.origin).toBe("measured-before");
});

it.each([
  ["launch-dip", { wagePerHour: 300, handlingMinutes: 6 }],
  ["wage-per-hour", { launchDip, handlingMinutes: 6 }],
  ["handling-minutes", { launchDip, wagePerHour: 300 }],
])("is unknown without %s", (driver, known) => {
  expect(launchDipCost(basisOf({ drivers: known }))).toMatchObject({
    missing: { params: { driver } },
  });
});

import { expect, it } from "vitest";
import { migrationCost } from "../../../../src/core/cost/forms/migration-cost.ts";
import { basisOf } from "../../../workspaces/cost-basis.ts";

const form = { from: "migration" as const, records: 60_000, minutesPer1000: 90, loads: 3 };

it("counts every load, and what the vendor charges", () => {
  const found = migrationCost({ ...form, fee: 1000 }, basisOf({ drivers: { wagePerHour: 300 } }));
  expect("amountIn" in found && found.amountIn(0).likely).toBe(60 * 1.5 * 3 * 300 + 1000);
});

it("is unknown without a wage", () => {
  expect(migrationCost(form, basisOf())).toMatchObject({
    missing: { params: { driver: "wage-per-hour" } },
  });
});

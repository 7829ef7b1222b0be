import { expect, it } from "vitest";
import { serviceBenefits } from "../../../src/core/experience/service-benefits.ts";

const dated = { observedOn: "2026-11-01", source: "x" };
const churnAvoided = { customersWithBadService: 350, churnDrop: 0.12, marginLeft: 6000, ...dated };
const acquisitionSaved = { customersKept: 40, acquisitionCost: 1500, ...dated };

it("multiplies each out, and counts customers kept only once", () => {
  const found = serviceBenefits({ schemaVersion: 1, churnAvoided, acquisitionSaved });
  expect(
    found.map(({ benefit, perYear, isSecondCount }) => [benefit, perYear.likely, isSecondCount]),
  ).toEqual([
    ["churn-avoided", 252_000, false],
    ["acquisition-saved", 60_000, true],
  ]);
  const alone = serviceBenefits({ schemaVersion: 1, acquisitionSaved });
  expect(alone[0]?.isSecondCount).toBe(false);
  expect(serviceBenefits({ schemaVersion: 1 })).toEqual([]);
});

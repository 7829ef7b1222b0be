import { expect, it } from "vitest";
import { bareLine } from "../../../src/core/cost/line-result.ts";
import { certain } from "../../../src/core/cost/range.ts";
import { aiUnits, costPerHandled, costPerResolved } from "../../../src/core/cost/unit-costs.ts";
import { basisOf } from "../../workspaces/cost-basis.ts";

it("divides the cost by what was resolved over the horizon", () => {
  const basis = basisOf({ measured: { resolutionRate: 0.8 } });
  expect(costPerResolved(288_000, basis)).toBeCloseTo(288_000 / (36_000 * 0.8), 9);
  expect(costPerResolved(null, basis)).toBeNull();
  expect(costPerResolved(1, basisOf())).toBeNull();
  expect(costPerResolved(1, basisOf({ measured: { resolutionRate: 0 } }))).toBeNull();
});

it("says what a person costs for each contact", () => {
  expect(costPerHandled(basisOf({ drivers: { wagePerHour: 300, handlingMinutes: 8 } }))).toBe(40);
  expect(costPerHandled(basisOf({ drivers: { handlingMinutes: 8 } }))).toBeNull();
});

it("divides both bills by what the AI solved for good", () => {
  const rest = { label: "x", driver: "x", unit: "x", timing: "monthly" } as const;
  const lines = [
    { ...rest, id: "vendor-unit" },
    { ...rest, id: "strict-unit", standsBeside: "vendor-unit" },
    { ...rest, id: "other" },
  ];
  const results = lines.map(({ id }, index) => ({
    ...bareLine(id, "valued"),
    firstAmount: certain(12_000 * (2 - index)),
  }));
  const measured = { aiShare: 0.5, sustainedShare: 0.2 };
  expect(aiUnits(lines, results, basisOf({ measured }))).toEqual([
    { line: "vendor-unit", perSustainedSolve: 20 },
    { line: "strict-unit", perSustainedSolve: 10 },
  ]);
  expect(aiUnits(lines, results, basisOf())[0]?.perSustainedSolve).toBeNull();
});

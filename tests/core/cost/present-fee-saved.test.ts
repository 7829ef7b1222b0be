import { expect, it } from "vitest";
import { presentFeeSaved } from "../../../src/core/cost/present-fee-saved.ts";
import { basisOf, typed, worked } from "../../workspaces/cost-basis.ts";

const form = { from: "present-fee" as const, realisableShare: { low: 0.5, likely: 0.8, high: 1 } };
const drivers = { currentFeePerMonth: 28_000 };
const overlap = (cost: object) =>
  basisOf({ drivers, vendor: { costs: { "double-running": cost } } });

it("saves the fee of twelve months a year, as far as it really ends", () => {
  const found = presentFeeSaved(form, overlap(worked({ from: "double-running", months: 1.5 })));
  expect("amountIn" in found && found.amountIn(0)).toEqual({
    low: 168_000,
    likely: 28_000 * 12 * 0.8,
    high: 336_000,
  });
  expect("amountIn" in found && found.amountIn(2).high).toBe(336_000);
});

it("credits nothing before it is said what the overlap costs, be it nothing", () => {
  expect(presentFeeSaved(form, basisOf({ drivers }))).toMatchObject({
    missing: { params: { driver: "double-running" } },
  });
  expect("amountIn" in presentFeeSaved(form, overlap({ notApplicable: "x" }))).toBe(true);
  expect("amountIn" in presentFeeSaved(form, overlap(typed(42_000)))).toBe(true);
  expect(presentFeeSaved(form, basisOf())).toMatchObject({
    missing: { params: { driver: "current-fee" } },
  });
});

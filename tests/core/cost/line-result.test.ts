import { expect, it } from "vitest";
import { lineResult } from "../../../src/core/cost/line-result.ts";
import { basisOf, typed, worked } from "../../workspaces/cost-basis.ts";

const line = { id: "seats", label: "x", driver: "x", unit: "x", timing: "yearly" } as const;
const setting = {
  horizonYears: 2,
  discountRate: 0.25,
  asOf: "2026-11-01",
  isOpened: false,
  lines: [line],
};
const found = (cost: object | null) =>
  lineResult(line, basisOf({ vendor: { costs: cost ? { seats: cost } : {} } }), setting);

it("puts typed and worked-out amounts into the same years, in today's money", () => {
  const form = { from: "seats", seats: 1, tiers: [{ price: 10 }] };
  for (const cost of [typed(120), worked(form)])
    expect(found(cost)).toMatchObject({
      state: "valued",
      presentCost: { low: 216, likely: 216, high: 216 },
      firstAmount: { likely: 120 },
    });
  const grown = found(worked(form, { growth: 0.25 }));
  expect(grown.presentCost?.likely).toBe(240);
});

it.each([
  ["blank", null],
  ["not-applicable", { notApplicable: "x" }],
  ["sealed", typed(1, { sealed: true })],
  ["expired", typed(1, { validUntil: "2026-10-31" })],
  ["driver-missing", worked({ from: "seats", tiers: [{ price: 1 }] })],
])("knows no amount of a line that is %s", (state, cost) => {
  expect(found(cost)).toMatchObject({ state, presentCost: null, firstAmount: null, years: null });
});

import { expect, it } from "vitest";
import { marketingReturn } from "../../../src/core/experience/marketing-return.ts";

const campaign = {
  id: "autumn",
  label: "Autumn",
  spend: 100_000,
  marginOfNewCustomers: 130_000,
  serviceTalks: 200,
  upsellRate: 0.1,
  upsellMargin: 500,
  customersLost: { low: 10, likely: 20, high: 30 },
  marginLeft: 2500,
  observedOn: "2026-11-01",
  source: "x",
};

it("counts what service adds and loses, and shows the return without it", () => {
  const found = marketingReturn(campaign);
  expect(found.withoutService?.likely).toBeCloseTo(0.3, 12);
  // (130,000 + 10,000 − 50,000 − 100,000) ÷ 100,000
  expect(found.withService?.likely).toBeCloseTo(-0.1, 12);
  expect(found.withService?.low).toBeCloseTo((140_000 - 75_000 - 100_000) / 100_000, 12);
  expect(found.withService?.high).toBeCloseTo((140_000 - 25_000 - 100_000) / 100_000, 12);
});

it("does not take service that nobody estimated for none", () => {
  const { customersLost: _, ...unknown } = campaign;
  expect(marketingReturn(unknown).withService).toBeNull();
  expect(marketingReturn({ ...campaign, spend: 0 }).withoutService).toBeNull();
});

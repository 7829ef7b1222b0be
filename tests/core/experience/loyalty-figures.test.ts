import { expect, it } from "vitest";
import { loyaltyFigures } from "../../../src/core/experience/loyalty-figures.ts";

const row = {
  from: "2025-01-01",
  to: "2025-12-31",
  customersStart: 1000,
  customersEnd: 1050,
  customersNew: 200,
  buyers: 400,
  repeatBuyers: 140,
  carts: 1000,
  checkouts: 320,
  acquisitionSpend: 300_000,
  margin: 615_000,
};

it("gives the published example", () => {
  const found = loyaltyFigures(row);
  expect(found).toMatchObject({ retention: 0.85, marginPerCustomer: 600, acquisitionCost: 1500 });
  expect(found.churn).toBeCloseTo(0.15, 12);
  expect(found.lifetimeValue).toBeCloseTo(4000, 8);
  expect(found.valueToCost).toBeCloseTo(2.6667, 4);
  expect(found.repeatPurchase).toBeCloseTo(0.35, 12);
  expect(found.cartAbandonment).toBeCloseTo(0.68, 12);
});

it("never reads a blank as zero, and knows no end where nobody left", () => {
  expect(loyaltyFigures({ ...row, customersNew: null })).toMatchObject({
    retention: null,
    acquisitionCost: null,
  });
  expect(loyaltyFigures({ ...row, customersEnd: 1200 }).lifetimeValue).toBeNull();
  expect(loyaltyFigures({ ...row, carts: 0, checkouts: 0 }).cartAbandonment).toBeNull();
});

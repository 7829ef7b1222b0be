import { expect, it } from "vitest";
import { seatsCost } from "../../../../src/core/cost/forms/seats-cost.ts";
import { basisOf } from "../../../workspaces/cost-basis.ts";

const from = "seats" as const;
const plan = { plan: { name: "quoted", seats: 12 } };

it("multiplies seats, price and twelve months", () => {
  const found = seatsCost({ from, tiers: [{ price: 1600 }] }, basisOf({ vendor: plan }));
  expect("amountIn" in found && found.amountIn(0).likely).toBe(12 * 1600 * 12);
});

it("takes each end at the price of its own tier, and keeps them in order", () => {
  const seats = { low: 8, likely: 10, high: 12 };
  const tiers = [{ upTo: 10, price: 100 }, { price: 60 }];
  const found = seatsCost({ from, seats, tiers }, basisOf());
  expect("amountIn" in found && found.amountIn(0)).toEqual({
    low: 12 * 60 * 12,
    likely: 8 * 100 * 12,
    high: 10 * 100 * 12,
  });
});

it("prices growth, and finds the tier that is not agreed", () => {
  const tiers = [{ upTo: 30, price: 100 }];
  const found = seatsCost({ from, seats: 12, tiers }, basisOf());
  expect("volumes" in found && found.volumes?.map(({ monthlyCost }) => monthlyCost)).toEqual([
    1200,
    2400,
    null,
  ]);
});

it("takes foreign prices at the likely rate, and says when there is none", () => {
  const form = { from, seats: 1, tiers: [{ price: 10 }], currency: "USD" };
  const drivers = { exchangeRates: { USD: { low: 30, likely: 32, high: 34 } } };
  const found = seatsCost(form, basisOf({ drivers }));
  expect("amountIn" in found && found.amountIn(0)).toEqual({ low: 3840, likely: 3840, high: 3840 });
  expect("foreign" in found && found.foreign).toBe("USD");
  expect(seatsCost(form, basisOf())).toMatchObject({
    missing: { params: { driver: "exchange-rate" } },
  });
});

it("says which figure is missing", () => {
  const tiers = [{ upTo: 5, price: 1 }];
  expect(seatsCost({ from, tiers }, basisOf())).toMatchObject({
    missing: { params: { driver: "seats" } },
  });
  expect(seatsCost({ from, seats: 6, tiers }, basisOf())).toMatchObject({
    missing: { params: { driver: "price-tier" } },
  });
});

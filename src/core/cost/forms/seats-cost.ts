import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import { type CostBasis, likelyRate, monthsPerYear } from "../cost-basis.ts";
import type { Range } from "../cost-result.ts";
import { certain, inOrder, rangeOf } from "../range.ts";
import { priceAt } from "../tier-price.ts";
import { volumesAt, type WorkedOut, withoutDriver } from "../worked-out.ts";

type SeatsCost = Extract<WorkedOutCost, { from: "seats" }>;

/** Each end at the price of the tier that its own number of seats reaches; null where none does. */
function yearly({ tiers }: SeatsCost, seats: Range, rate: number): Range | null {
  const at = (end: keyof Range) => {
    const price = priceAt(tiers, seats[end]);
    return price === null ? null : seats[end] * price[end] * monthsPerYear * rate;
  };
  const [low, likely, high] = [at("low"), at("likely"), at("high")];
  return low === null || likely === null || high === null ? null : inOrder({ low, likely, high });
}

/**
 * What do the seats cost in a year? Seats × price per seat and month × 12. Price growth is the line's
 * own and comes on top.
 *
 * @example seatsCost({ from: "seats", seats: 12, tiers: [{ price: 1600 }] }, basis) // 230,400 a year
 */
export function seatsCost(form: SeatsCost, basis: CostBasis): WorkedOut {
  const written = form.seats ?? basis.vendor.value.plan.seats;
  if (written === undefined) return withoutDriver("seats");
  const seats = rangeOf(written);
  const rate = likelyRate(basis, form.currency);
  if (rate === null) return withoutDriver("exchange-rate");
  const amount = yearly(form, seats, rate);
  const price = priceAt(form.tiers, seats.likely);
  if (amount === null || price === null) return withoutDriver("price-tier");
  const { currency = basis.currency } = form;
  return {
    amountIn: () => amount,
    arithmetic: statement(rate === 1 ? "worked-out-seats" : "worked-out-seats-abroad", {
      units: seats.likely,
      unitPrice: price.likely,
      currency,
      exchangeRate: rate,
      sum: amount.likely,
    }),
    volumes: volumesAt(seats.likely, (units) => {
      const total = yearly(form, certain(units), rate);
      return total && total.likely / monthsPerYear;
    }),
    ...(rate === 1 ? {} : { foreign: currency }),
  };
}

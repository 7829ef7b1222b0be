import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import { type CostBasis, likelyRate, monthsPerYear } from "../cost-basis.ts";
import { endsOf, type Formula, type Input, own, shared } from "../formula.ts";
import { priceAt, tierOf } from "../tier-price.ts";
import { volumesAt, type WorkedOut, withoutDriver, workedOutBy } from "../worked-out.ts";

type SeatsCost = Extract<WorkedOutCost, { from: "seats" }>;

/** How many seats: as this line says, as the plan says, or one for every agent. */
function seatsOf(form: SeatsCost, { vendor, drivers }: CostBasis): Input | null {
  const written = form.seats ?? vendor.value.plan.seats;
  if (written !== undefined) return own("seats", written);
  return drivers.agents === undefined ? null : shared("agents", drivers.agents);
}

/** Seats × the price of the tier that they reach × 12 × exchange rate. */
function formulaOf({ tiers }: SeatsCost, seats: Input, rate: number): Formula {
  const prices = tiers.map(({ price }, index) => own(`price ${index}`, price));
  return {
    inputs: [seats, ...prices],
    at: (values) => {
      const units = values[0] ?? 0;
      return units * (values[1 + tierOf(tiers, units)] ?? 0) * monthsPerYear * rate;
    },
  };
}

/**
 * What do the seats cost in a year? Seats × price per seat and month × 12. Price growth is the line's
 * own and comes on top.
 *
 * @example seatsCost({ from: "seats", seats: 12, tiers: [{ price: 1600 }] }, basis) // 230,400 a year
 */
export function seatsCost(form: SeatsCost, basis: CostBasis): WorkedOut {
  const seats = seatsOf(form, basis);
  if (seats === null) return withoutDriver("seats");
  const rate = likelyRate(basis, form.currency);
  if (rate === null) return withoutDriver("exchange-rate");
  const price = priceAt(form.tiers, seats.range.likely);
  if (price === null || tierOf(form.tiers, seats.range.high) < 0)
    return withoutDriver("price-tier");
  const formula = formulaOf(form, seats, rate);
  const { currency = basis.currency } = form;
  return workedOutBy(formula, {
    arithmetic: statement(rate === 1 ? "worked-out-seats" : "worked-out-seats-abroad", {
      units: seats.range.likely,
      unitPrice: price.likely,
      currency,
      exchangeRate: rate,
      sum: endsOf(formula, 0).likely,
    }),
    volumes: volumesAt(seats.range.likely, (units) => {
      const then = priceAt(form.tiers, units);
      return then && units * then.likely * rate;
    }),
    ...(rate === 1 ? {} : { foreign: currency }),
  });
}

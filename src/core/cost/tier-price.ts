import type { Tiers } from "../schema/amount.ts";
import type { Range } from "./cost-result.ts";
import { rangeOf } from "./range.ts";

/**
 * What does one unit cost when so many are taken, all at the price of the tier they reach? Null when
 * no tier reaches so far: a price that nobody has named is unknown, not the last one.
 *
 * @example priceAt([{ upTo: 10, price: 5 }, { price: 4 }], 12) // { low: 4, likely: 4, high: 4 }
 */
export function priceAt(tiers: Tiers, units: number): Range | null {
  const tier = tiers.find(({ upTo }) => upTo === undefined || units <= upTo);
  return tier ? rangeOf(tier.price) : null;
}

/**
 * What do so many units cost when each tier is charged at its own price? Null when the tiers end
 * before. No units cost nothing.
 *
 * @example gradedCost([{ upTo: 10, price: 5 }, { price: 4 }], 12) // { low: 58, likely: 58, high: 58 }
 */
export function gradedCost(tiers: Tiers, units: number): Range | null {
  const sum = { low: 0, likely: 0, high: 0 };
  let counted = 0;
  for (const { upTo = Number.POSITIVE_INFINITY, price } of tiers) {
    if (counted >= units) break;
    const part = Math.max(0, Math.min(units, upTo) - counted);
    const { low, likely, high } = rangeOf(price);
    sum.low += part * low;
    sum.likely += part * likely;
    sum.high += part * high;
    counted += part;
  }
  return counted >= units ? sum : null;
}

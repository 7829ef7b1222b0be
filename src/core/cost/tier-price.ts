import type { Tiers } from "../schema/amount.ts";
import { type Range, rangeOf } from "./range.ts";

/**
 * Which tier do so many units reach? Its index; −1 when no tier reaches so far.
 *
 * @example tierOf([{ upTo: 10, price: 5 }, { price: 4 }], 12) // 1
 */
export function tierOf(tiers: Tiers, units: number): number {
  return tiers.findIndex(({ upTo }) => upTo === undefined || units <= upTo);
}

/**
 * What does one unit cost when so many are taken, all at the price of the tier they reach? Null when
 * no tier reaches so far: a price that nobody has named is unknown, not the last one.
 *
 * @example priceAt([{ upTo: 10, price: 5 }, { price: 4 }], 12) // { low: 4, likely: 4, high: 4 }
 */
export function priceAt(tiers: Tiers, units: number): Range | null {
  const tier = tiers[tierOf(tiers, units)];
  return tier ? rangeOf(tier.price) : null;
}

/**
 * What do so many units cost when each tier is charged at its own price? `prices` holds one price per
 * tier, from `first` on. Null when the tiers end before. No units cost nothing.
 *
 * @example gradedCost([{ upTo: 10, price: 5 }, { price: 4 }], 12, [5, 4]) // 58
 */
export function gradedCost(
  tiers: Tiers,
  units: number,
  prices: ArrayLike<number>,
  first = 0,
): number | null {
  let sum = 0;
  let counted = 0;
  for (const [index, { upTo = Number.POSITIVE_INFINITY }] of tiers.entries()) {
    if (counted >= units) break;
    const part = Math.max(0, Math.min(units, upTo) - counted);
    sum += part * (prices[first + index] ?? 0);
    counted += part;
  }
  return counted >= units ? sum : null;
}

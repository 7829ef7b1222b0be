/** The two prices declared beforehand: full marks and none. `best` is the lower one. */
export type PriceScale = { best: number; worst: number };

/**
 * How many points of 100 does a price earn, on a scale declared before any bid was seen? Proportional
 * between the two ends, 100 at or below `best`, 0 at or above `worst`. Bids play no part in the scale:
 * they may not be each other's yardstick (最有利標評選辦法 Art. 8). Null without a price, or when the
 * two ends are not in order.
 *
 * @example pricePoints(900_000, { best: 800_000, worst: 1_200_000 }) // 75
 */
export function pricePoints(price: number | null, { best, worst }: PriceScale): number | null {
  if (price === null || !(worst > best)) return null;
  const share = (worst - price) / (worst - best);
  return 100 * Math.min(1, Math.max(0, share));
}

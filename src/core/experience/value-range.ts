import type { Amount } from "../schema/amount.ts";

/** Low, likely and high of something in money or in number. */
export type ValueRange = { low: number; likely: number; high: number };

/**
 * What was written as one number or as three, as three.
 *
 * @example valueRange(5) // { low: 5, likely: 5, high: 5 }
 */
export function valueRange(amount: Amount): ValueRange {
  return typeof amount === "number" ? { low: amount, likely: amount, high: amount } : amount;
}

/**
 * Factors that are never negative, multiplied end by end.
 *
 * @example multiplied({ low: 1, likely: 2, high: 3 }, { low: 2, likely: 2, high: 2 }) // { low: 2, likely: 4, high: 6 }
 */
export function multiplied(...factors: readonly ValueRange[]): ValueRange {
  const at = (end: keyof ValueRange) => factors.reduce((all, factor) => all * factor[end], 1);
  return { low: at("low"), likely: at("likely"), high: at("high") };
}

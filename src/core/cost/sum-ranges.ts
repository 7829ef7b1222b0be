import type { Range } from "./range.ts";

/**
 * Adds ranges end by end: low with low, high with high. That is the widest the sum can be, as if
 * everything went well, or badly, at once; simulated percentiles lie inside. Nothing sums to zeros.
 *
 * @example sumRanges([{ low: 1, likely: 2, high: 3 }, { low: 1, likely: 1, high: 5 }]) // { low: 2, likely: 3, high: 8 }
 */
export function sumRanges(ranges: readonly Range[]): Range {
  const sum: Range = { low: 0, likely: 0, high: 0 };
  for (const range of ranges) {
    sum.low += range.low;
    sum.likely += range.likely;
    sum.high += range.high;
  }
  return sum;
}

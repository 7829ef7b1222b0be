import type { ValueTable } from "../../src/core/score/value-table.ts";

/** One group, everything applies and is proven, unless `extra` says otherwise. */
export function tableOf(
  values: number[][],
  weights: number[],
  extra: Partial<ValueTable> = {},
): ValueTable {
  return {
    low: values,
    high: values,
    applies: values.map((row) => row.map(() => true)),
    weights,
    groups: [weights.map((_, index) => index)],
    ...extra,
  };
}

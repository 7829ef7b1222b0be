/**
 * What robustness is computed from: vendors × criteria, whatever they are called. `applies` tells
 * where a criterion counts for a vendor; a vendor's total is Σ w·v ÷ Σ w over those.
 */
export type ValueTable = {
  /** Values that are proven, 0 to 1. */
  low: readonly (readonly number[])[];
  /** The same if every open answer turns out as good as it can. */
  high: readonly (readonly number[])[];
  applies: readonly (readonly boolean[])[];
  /** Overall weights, sum 1. */
  weights: readonly number[];
  /** Indexes of the criteria of each question. */
  groups: readonly (readonly number[])[];
};

/**
 * Total of one vendor, 0 to 1, over the criteria that apply to it; null when none carries weight.
 *
 * @example totalOf([0.5, 1], [true, false], [0.4, 0.6]) // 0.5
 */
export function totalOf(
  values: readonly number[],
  applies: readonly boolean[],
  weights: ArrayLike<number>,
): number | null {
  let weight = 0;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (!applies[index]) continue;
    weight += weights[index] ?? 0;
    sum += (weights[index] ?? 0) * (values[index] ?? 0);
  }
  return weight > 0 ? sum / weight : null;
}

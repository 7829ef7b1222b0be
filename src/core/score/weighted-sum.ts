/**
 * Σ weight × value, nothing else: no check, no scaling. The inner step of every total and of every
 * simulated draw; callers have made sure that both lists have the same length and hold numbers.
 *
 * @example weightedSum([0.5, 0.5], [1, 0]) // 0.5
 */
export function weightedSum(weights: ArrayLike<number>, values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    sum += (weights[index] ?? 0) * (values[index] ?? 0);
  }
  return sum;
}

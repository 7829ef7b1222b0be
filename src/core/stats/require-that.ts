/**
 * Refuses an argument that no data can produce, such as more successes than trials.
 *
 * The functions of this folder answer `null` when the data are too few, and throw only when they are
 * called wrongly: the first is news for the reader of the report, the second is a bug of ours.
 *
 * Example: `requireThat(n >= 0, "share: n must not be negative")` passes quietly when n is 3.
 *
 * @throws RangeError with the requirement, for instance `wilsonInterval: trials must not be negative`
 */
export function requireThat(condition: boolean, requirement: string): asserts condition {
  if (!condition) throw new RangeError(requirement);
}

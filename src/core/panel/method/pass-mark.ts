/** By the mean of the members, or by more than half of them. */
export type PassBy = "mean" | "majority";

/**
 * Do these points of the members reach the pass mark? By their mean, or by more than half of the
 * members each at or above it. Points and mark on one and the same scale, such as 0–100; points within
 * a hundred-millionth of the mark reach it. Null when a member gave none, or there are none.
 *
 * @example reachesMark([72, 60, 80], 70, "mean") // true: the mean is 70.67
 */
export function reachesMark(
  points: readonly (number | null)[],
  mark: number,
  by: PassBy,
): boolean | null {
  const given = points.filter((one) => one !== null);
  if (given.length === 0 || given.length < points.length) return null;
  const least = mark - 1e-8;
  if (by === "majority") return given.filter((one) => one >= least).length * 2 > given.length;
  return given.reduce((sum, one) => sum + one, 0) / given.length >= least;
}

/**
 * Which swing points say the same as these weights? The largest share gets 100 points, the others their
 * part of it, in whole points; the way back from `swingWeights`, for a person who starts from the
 * weights as they are. Shares of 0 to 1; when none is above 0, everything counts alike.
 *
 * @example pointsOfShares([0.5, 0.3, 0.2]) // [100, 60, 40]
 */
export function pointsOfShares(shares: readonly number[]): number[] {
  const most = Math.max(...shares);
  return shares.map((share) => (most > 0 ? Math.round((share / most) * 100) : 100));
}

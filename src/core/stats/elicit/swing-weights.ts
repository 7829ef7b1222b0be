import { sharesOf } from "../shares-of.ts";

export type SwingWeights =
  | {
      /** Shares that sum to 1, in the order of the points. */
      weights: number[];
      /** The most valuable swing stands at 100, as the method asks; if not, ask again. */
      isAnchored: boolean;
      reason: null;
    }
  | { weights: null; isAnchored: false; reason: "no-points" | "points-out-of-range" };

/**
 * Which weights follow from swings? Imagine every criterion at its worst end. The one whose step to its
 * best end is worth most gets 100 points, the others their part of it: "half as valuable" is 50. Both
 * ends of each scale must be in sight, because a weight means nothing without its range.
 *
 * w = s ÷ Σ s. Source: D. von Winterfeldt and W. Edwards, Decision Analysis and Behavioral Research
 * (1986), section 8.4.
 *
 * @example swingWeights([100, 60, 40]).weights // [0.5, 0.3, 0.2]
 */
export function swingWeights(points: readonly number[]): SwingWeights {
  const failed = { weights: null, isAnchored: false } as const;
  if (!points.every((swing) => swing >= 0 && swing <= 100)) {
    return { ...failed, reason: "points-out-of-range" };
  }
  const weights = sharesOf(points);
  if (weights === null) return { ...failed, reason: "no-points" };
  return { weights, isAnchored: Math.max(...points) === 100, reason: null };
}

import { betaQuantile } from "../stats/beta-quantile.ts";
import type { Range } from "./range.ts";

/**
 * How often the likely value counts against each end. 4 is the usual three-point estimate; 2 trusts the
 * likely value less, and the distribution is wider.
 */
export const usualTrust = 4;

export type PertShape = { alpha: number; beta: number };

export type PertMoments = { mean: number; variance: number };

/** low ≤ likely ≤ high, all finite: the data are checked before, so anything else is a bug of ours. */
function requireRange({ low, likely, high }: Range, trust: number): void {
  if (!(low <= likely && likely <= high && Number.isFinite(high - low) && trust > 0)) {
    throw new RangeError("pert: low, likely and high must be finite and in order, trust above 0");
  }
}

/**
 * Which beta distribution between low and high stands for a three-point estimate?
 * α = 1 + λ (likely − low) ÷ (high − low), β = 1 + λ (high − likely) ÷ (high − low), λ the trust.
 *
 * Null when low and high are equal: nothing varies. Source: D. Vose, Risk Analysis (2008), modified
 * PERT.
 *
 * @throws RangeError when low, likely and high are not in order
 * @example pertShape({ low: 10, likely: 12, high: 20 }) // { alpha: 1.8, beta: 4.2 }
 */
export function pertShape(range: Range, trust = usualTrust): PertShape | null {
  requireRange(range, trust);
  const { low, likely, high } = range;
  const span = high - low;
  if (span === 0) return null;
  return { alpha: 1 + (trust * (likely - low)) / span, beta: 1 + (trust * (high - likely)) / span };
}

/**
 * What is expected of a three-point estimate, and how far does it vary (variance, in squared currency)?
 * mean = (low + λ likely + high) ÷ (λ + 2); variance = (mean − low)(high − mean) ÷ (λ + 3). The
 * shortcut ((high − low) ÷ 6)² of project planning is another number. Sums of likely values lie below
 * the mean wherever costs can run away upwards: never present them as what is expected.
 *
 * @throws RangeError when low, likely and high are not in order
 * @example pertMoments({ low: 10, likely: 12, high: 20 }) // { mean: 13, variance: 3 }
 */
export function pertMoments(range: Range, trust = usualTrust): PertMoments {
  requireRange(range, trust);
  const { low, likely, high } = range;
  const mean = (low + trust * likely + high) / (trust + 2);
  return { mean, variance: Math.max(0, (mean - low) * (high - mean)) / (trust + 3) };
}

/**
 * Which amount is not exceeded with the given probability? 0.5 is the middle, 0.9 a cautious budget.
 *
 * @throws RangeError when low, likely and high are not in order, or share is not between 0 and 1
 * @example pertQuantile({ low: 10, likely: 12, high: 20 }, 0.9) // 15.4533405043
 */
export function pertQuantile(range: Range, share: number, trust = usualTrust): number {
  const shape = pertShape(range, trust);
  if (shape === null) return range.low;
  return range.low + (range.high - range.low) * betaQuantile(share, shape.alpha, shape.beta);
}

import { exponential } from "./elementary/exponential.ts";
import { naturalLog } from "./elementary/natural-log.ts";
import { raisedTo } from "./elementary/raised-to.ts";
import { fittedAt, type LeastSquares, leastSquares } from "./least-squares.ts";

/** Counts explained by rates that multiply. */
export interface QuasiPoisson {
  /** Natural logarithms of rates and of rate ratios. */
  coefficients: readonly number[];
  /** Dispersion times (XᵀWX)⁻¹. */
  covariance: readonly (readonly number[])[];
  /** 1 for counts that come one by one; larger where they come in bursts. */
  dispersion: number;
  degreesOfFreedom: number;
}

const mostRounds = 50;

/**
 * How do counts depend on what explains them, when they vary more than counts that come one by one?
 *
 * Logarithm of the rate = row · coefficients, by reweighted least squares; the dispersion is Pearson's
 * χ² ÷ degrees of freedom and never below 1. `exposures` are what the counts are counted over.
 *
 * Source: R. Wedderburn (1974), Biometrika 61, 439–447; R's `glm(family = quasipoisson)` with offset.
 *
 * @returns null with no more counts than coefficients, a total of 0, or no finite answer
 * @example quasiPoisson([[1], [1], [1]], [4, 6, 8], [1, 1, 1])?.coefficients // [Math.log(6)]
 */
export function quasiPoisson(
  rows: readonly (readonly number[])[],
  counts: readonly number[],
  exposures: readonly number[],
): QuasiPoisson | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exposed = exposures.reduce((sum, exposure) => sum + exposure, 0);
  if (total <= 0 || exposed <= 0 || exposures.some((exposure) => exposure <= 0)) return null;
  let means = exposures.map((exposure) => Math.max(0.1, (exposure * total) / exposed));
  let last: LeastSquares | null = null;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = fittedTo(rows, counts, exposures, means);
    if (found === null) return null;
    const change = Math.max(
      ...found.coefficients.map((value, at) =>
        Math.abs(value - (last?.coefficients[at] ?? Infinity)),
      ),
    );
    means = rows.map(
      (row, index) => (exposures[index] ?? 1) * exponential(fittedAt(row, found.coefficients)),
    );
    last = found;
    if (!means.every((mean) => Number.isFinite(mean) && mean > 0)) return null;
    if (change < 1e-12) return answer(last, counts, means);
  }
  return null;
}

/** One round: least squares of the working values, weighted by the means. */
function fittedTo(
  rows: readonly (readonly number[])[],
  counts: readonly number[],
  exposures: readonly number[],
  means: readonly number[],
): LeastSquares | null {
  const working = means.map(
    (mean, index) =>
      naturalLog(mean / (exposures[index] ?? 1)) + ((counts[index] ?? 0) - mean) / mean,
  );
  return leastSquares(rows, working, means);
}

function answer(
  { coefficients, inverse }: LeastSquares,
  counts: readonly number[],
  means: readonly number[],
): QuasiPoisson {
  const degreesOfFreedom = counts.length - coefficients.length;
  const squares = means.reduce(
    (sum, mean, index) => sum + raisedTo((counts[index] ?? 0) - mean, 2) / mean,
    0,
  );
  const dispersion = Math.max(1, squares / degreesOfFreedom);
  const covariance = inverse.map((line) => line.map((value) => value * dispersion));
  return { coefficients, covariance, dispersion, degreesOfFreedom };
}

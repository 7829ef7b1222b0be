import { raisedTo } from "./elementary/raised-to.ts";
import { leastSquares } from "./least-squares.ts";
import { neweyWestCovariance, neweyWestLag } from "./newey-west.ts";
import { quasiPoisson } from "./quasi-poisson.ts";
import { type Inference, studentInference } from "./student-inference.ts";

/** One week of a series that the pilot interrupts. */
export interface TrendPoint {
  /** Number of the week; gaps between the periods count. */
  week: number;
  isPilot: boolean;
  value: number;
}

/** One coefficient with its uncertainty. */
export interface TrendPart extends Inference {
  estimate: number;
}

/** A line through the baseline that jumps, and perhaps bends, where the pilot begins. */
export interface SegmentedTrend {
  /** Jump at the first pilot week, beyond what the baseline's line foretold. */
  level: TrendPart;
  /** Change a week that was there anyway. */
  slope: TrendPart;
  /** How much steeper the pilot is; only with eight or more pilot weeks. */
  slopeChange: TrendPart | null;
  points: number;
  /** Fewer than 12 points: read it as a picture, not as proof. */
  isThin: boolean;
}

/** With fewer pilot weeks a bend cannot be told from a jump. */
const weeksForBend = 8;
const fewPoints = 12;

function designOf(points: readonly TrendPoint[]): number[][] {
  const pilotWeeks = points.filter(({ isPilot }) => isPilot);
  const start = Math.min(...pilotWeeks.map(({ week }) => week));
  const bends = pilotWeeks.length >= weeksForBend;
  return points.map(({ week, isPilot }) => {
    const row = [1, week - start, Number(isPilot)];
    return bends ? [...row, isPilot ? week - start : 0] : row;
  });
}

function isUsable(points: readonly TrendPoint[]): boolean {
  const pilot = points.filter(({ isPilot }) => isPilot).length;
  return pilot >= 2 && points.length - pilot >= 3;
}

function trendOf(
  points: readonly TrendPoint[],
  coefficients: readonly number[],
  covariance: readonly (readonly number[])[],
): SegmentedTrend | null {
  const degreesOfFreedom = points.length - coefficients.length;
  if (degreesOfFreedom < 1) return null;
  const scale = Math.max(...points.map(({ value }) => Math.abs(value)));
  const part = (at: number): TrendPart => {
    const estimate = coefficients[at] ?? 0;
    const error = Math.sqrt(Math.max(0, covariance[at]?.[at] ?? 0));
    return { estimate, ...studentInference(estimate, error, degreesOfFreedom, 0.95, scale) };
  };
  return {
    level: part(2),
    slope: part(1),
    slopeChange: coefficients.length > 3 ? part(3) : null,
    points: points.length,
    isThin: points.length < fewPoints,
  };
}

/**
 * Was there a jump when the pilot began, or only a trend that had begun before?
 *
 * y = b₀ + b₁ · week + b₂ · pilot, and with eight or more pilot weeks + b₃ · week · pilot. Least
 * squares with Newey and West's errors (neighbouring weeks resemble each other), never below the usual
 * ones, and Student's t.
 *
 * Source: A. Wagner et al. (2002), "Segmented regression analysis of interrupted time series", Journal
 * of Clinical Pharmacy and Therapeutics 27, 299–309.
 *
 * @returns null with fewer than three baseline or two pilot weeks
 * @example segmentedTrend(points)?.level.estimate // 2: the series jumped by 2
 */
export function segmentedTrend(points: readonly TrendPoint[]): SegmentedTrend | null {
  if (!isUsable(points)) return null;
  const sorted = [...points].sort((left, right) => left.week - right.week);
  const rows = designOf(sorted);
  const values = sorted.map(({ value }) => value);
  const found = leastSquares(rows, values);
  if (found === null) return null;
  const lag = neweyWestLag(sorted.length);
  const alike = neweyWestCovariance(rows, found.residuals, found.inverse, lag);
  const squares = found.residuals.reduce((sum, residual) => sum + raisedTo(residual, 2), 0);
  const apart = squares / (sorted.length - found.coefficients.length);
  // With a dozen weeks the first is often too small by chance, so it may only widen.
  const covariance = found.inverse.map((line, at) =>
    line.map((value, to) => Math.max(apart * value, alike[at]?.[to] ?? 0)),
  );
  return trendOf(sorted, found.coefficients, covariance);
}

/**
 * The same for weekly counts, such as tickets: rates multiply, and weeks vary more than counts that
 * come one by one (quasi-Poisson). Estimates are natural logarithms of ratios.
 *
 * @returns null as `segmentedTrend`, and when nothing was counted
 * @example segmentedCountTrend(points)?.level.estimate // 0.18: a fifth more tickets
 */
export function segmentedCountTrend(points: readonly TrendPoint[]): SegmentedTrend | null {
  if (!isUsable(points)) return null;
  const sorted = [...points].sort((left, right) => left.week - right.week);
  const counts = sorted.map(({ value }) => value);
  const found = quasiPoisson(
    designOf(sorted),
    counts,
    counts.map(() => 1),
  );
  return found && trendOf(sorted, found.coefficients, found.covariance);
}

import { chiSquareUpperTail } from "../stats/chi-square.ts";
import { raisedTo } from "../stats/elementary/raised-to.ts";
import { type AverageRanks, averageRanks } from "./average-ranks.ts";
import { completeRows, type Ratings } from "./complete-rows.ts";

/** Why there is no figure: agreement needs two judges, an order needs two things, and differences. */
export type NoOrder = "too-few-judges" | "too-few-objects" | "no-judge-distinguishes";

export type KendallW =
  | {
      /** 0 (no common order) to 1 (all judges give the same order). */
      w: number;
      /** Sum of squares of the objects' rank sums around their mean. */
      rankSumSquares: number;
      chiSquare: number;
      degreesOfFreedom: number;
      /** How often judges who rank by chance agree this well; rough below 8 objects. */
      p: number;
      /** Mean rank correlation over all pairs of judges; null when a judge ties everything. */
      meanSpearman: number | null;
      objects: number;
      judges: number;
      /** Objects that somebody did not rate. */
      leftOut: number;
      reason: null;
    }
  | { w: null; reason: NoOrder };

const centred = (ranks: readonly number[]) => ranks.map((rank) => rank - (ranks.length + 1) / 2);

function squares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** Correlation of two judges' ranks, by the sum of the two: |a + b|² = |a|² + |b|² + 2ab. */
function spearman(a: readonly number[], b: readonly number[]): number | null {
  const size = Math.sqrt(squares(a) * squares(b));
  const product = a.reduce((sum, rank, index) => sum + rank * (b[index] ?? 0), 0);
  return size === 0 ? null : product / size;
}

function meanSpearman(judges: readonly AverageRanks[]): number | null {
  const ranks = judges.map((judge) => centred(judge.ranks));
  let sum = 0;
  for (const [index, one] of ranks.entries()) {
    for (const other of ranks.slice(index + 1)) {
      const correlation = spearman(one, other);
      if (correlation === null) return null;
      sum += correlation;
    }
  }
  return sum / ((ranks.length * (ranks.length - 1)) / 2);
}

/**
 * Do the judges put the vendors in the same order? One row per vendor, one column per judge; ratings or
 * ranks alike, as only each judge's own order counts, so harsh and lenient judges can still agree.
 * Ties get average ranks. Vendors that somebody did not rate are left out and counted.
 *
 * W = 12 S ÷ (m²(n³ − n) − m Σ(t³ − t)) for m judges and n vendors; chi-square = m (n − 1) W.
 * Source: M. Kendall and B. Babington Smith (1939), Annals of Mathematical Statistics 10, 275–287.
 *
 * @throws RangeError when rows differ in length, or a rating is not a finite number
 * @example kendallW([[1, 1, 2, 3], [3, 2, 3, 1], [2, 3, 1, 2]]).w // 0.0625
 */
export function kendallW(ratings: Ratings): KendallW {
  const { rows, leftOut } = completeRows(ratings);
  const n = rows.length;
  const m = ratings[0]?.length ?? 0;
  if (m < 2) return { w: null, reason: "too-few-judges" };
  if (n < 2) return { w: null, reason: "too-few-objects" };
  const judges = Array.from({ length: m }, (_, j) => averageRanks(rows.map((row) => row[j] ?? 0)));
  const tieSum = judges.reduce((sum, judge) => sum + judge.tieSum, 0);
  const denominator = m * m * (raisedTo(n, 3) - n) - m * tieSum;
  if (tieSum === m * (raisedTo(n, 3) - n)) return { w: null, reason: "no-judge-distinguishes" };
  const rankSums = rows.map((_, i) => judges.reduce((sum, { ranks }) => sum + (ranks[i] ?? 0), 0));
  const rankSumSquares = squares(rankSums.map((sum) => sum - (m * (n + 1)) / 2));
  const w = (12 * rankSumSquares) / denominator;
  const chiSquare = m * (n - 1) * w;
  return {
    w,
    rankSumSquares,
    chiSquare,
    degreesOfFreedom: n - 1,
    p: chiSquareUpperTail(chiSquare, n - 1),
    meanSpearman: meanSpearman(judges),
    objects: n,
    judges: m,
    leftOut,
    reason: null,
  };
}

import { raisedTo } from "../stats/elementary/raised-to.ts";
import { completeRows, type Ratings } from "./complete-rows.ts";

/** One rating taken alone, and the mean of all judges; null where targets differ too little to say. */
export type Reliability = { single: number | null; average: number | null };

/** Mean squares of the two-way table of targets and judges. */
export type MeanSquares = { targets: number; within: number; judges: number; error: number };

export type IntraclassCorrelation =
  | {
      /** ICC(1,1) and ICC(1,k): every target had other judges. */
      oneWay: Reliability;
      /** ICC(2,1) and ICC(2,k): would another judge give the same figure? Harshness counts against. */
      absoluteAgreement: Reliability;
      /** ICC(3,1) and ICC(3,k): do these judges differ alike? Harshness is forgiven. */
      consistency: Reliability;
      meanSquares: MeanSquares;
      /** Mean rating of each judge: who is harsh, who lenient. */
      judgeMeans: number[];
      targets: number;
      /** Targets that somebody did not rate. */
      leftOut: number;
      reason: null;
    }
  | {
      oneWay: null;
      absoluteAgreement: null;
      consistency: null;
      reason: "too-few-judges" | "too-few-targets" | "no-variation";
    };

function none(
  reason: "too-few-judges" | "too-few-targets" | "no-variation",
): IntraclassCorrelation {
  return { oneWay: null, absoluteAgreement: null, consistency: null, reason };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAround(values: readonly number[], centre: number): number {
  return values.reduce((sum, value) => sum + raisedTo(value - centre, 2), 0);
}

function meanSquaresOf(rows: readonly number[][], judgeMeans: readonly number[]): MeanSquares {
  const n = rows.length;
  const k = judgeMeans.length;
  const rowMeans = rows.map(mean);
  const grand = mean(rowMeans);
  const betweenTargets = k * squaresAround(rowMeans, grand);
  const betweenJudges = n * squaresAround(judgeMeans, grand);
  const within = rows.reduce((sum, row, i) => sum + squaresAround(row, rowMeans[i] ?? 0), 0);
  return {
    targets: betweenTargets / (n - 1),
    within: within / (n * (k - 1)),
    judges: betweenJudges / (k - 1),
    // Rounding must not make what is left over negative.
    error: Math.max(0, within - betweenJudges) / ((n - 1) * (k - 1)),
  };
}

/**
 * How far does one judge's rating, or the mean of all, stand for the target and not for the judge?
 * One row per target (a vendor on one criterion), one column per judge. 1 is full reliability, 0 none;
 * below 0 means that judges contradict each other more than chance.
 *
 * The gap between `consistency` and `absoluteAgreement` is the trace of harsh and lenient judges.
 * Targets that somebody did not rate are left out and counted.
 *
 * Source: P. Shrout and J. Fleiss (1979), Psychological Bulletin 86, 420–428.
 *
 * @throws RangeError when rows differ in length, or a rating is not a finite number
 * @example intraclassCorrelation([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]).absoluteAgreement?.single // 0.29
 */
export function intraclassCorrelation(ratings: Ratings): IntraclassCorrelation {
  const { rows, leftOut } = completeRows(ratings);
  const n = rows.length;
  const k = ratings[0]?.length ?? 0;
  if (k < 2) return none("too-few-judges");
  if (n < 2) return none("too-few-targets");
  const first = rows[0]?.[0];
  if (rows.every((row) => row.every((rating) => rating === first))) return none("no-variation");
  const judgeMeans = Array.from({ length: k }, (_, j) => mean(rows.map((row) => row[j] ?? 0)));
  const meanSquares = meanSquaresOf(rows, judgeMeans);
  const { targets: b, within: w, judges: j, error: e } = meanSquares;
  const share = (part: number, whole: number) =>
    whole > 1e-12 * (b + w + j) ? part / whole : null;
  return {
    oneWay: { single: share(b - w, b + (k - 1) * w), average: share(b - w, b) },
    absoluteAgreement: {
      single: share(b - e, b + (k - 1) * e + (k * (j - e)) / n),
      average: share(b - e, b + (j - e) / n),
    },
    consistency: { single: share(b - e, b + (k - 1) * e), average: share(b - e, b) },
    meanSquares,
    judgeMeans,
    targets: n,
    leftOut,
    reason: null,
  };
}

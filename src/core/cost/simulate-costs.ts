import type { Range } from "./cost-result.ts";
import { type Percentile, pertSum } from "./pert-sum.ts";
import { inOrder } from "./range.ts";
import { sumRanges } from "./sum-ranges.ts";

/**
 * Draws for the whole horizon, and for each year of it, where less exactness will do. Thirty vendors
 * must still be decided in seconds; what sampling leaves open is printed beside the numbers.
 */
const totalDraws = 5000;
const yearDraws = 1000;

export type Spread = { mean: number; p10: Percentile; p50: Percentile; p90: Percentile };

/** What lines may come to together, in present cost; percentiles say how far sampling leaves them open. */
export type CostSimulation = {
  costsMove: "independent" | "together";
  /** 0 where nothing had to be drawn. */
  draws: number;
  total: Spread;
  /** The same under the other assumption, to show how much hangs on it. */
  otherwise: Spread;
  /** Year 1 first. Percentiles of years do not add up to those of the total. */
  years: Spread[];
};

/** Under which assumption lines are added, and with which seed. */
export type SimulationTerms = {
  costsMove: "independent" | "together";
  seed: number;
  horizonYears: number;
};

function spreadOf(lines: readonly Range[], draws: number, { costsMove, seed }: SimulationTerms) {
  const correlation = costsMove === "together" ? "moving-together" : "independent";
  const sum = pertSum(lines.map(inOrder), { correlation, seed, draws });
  const [p10, p50, p90] = sum.percentiles;
  return p10 && p50 && p90 ? { draws: sum.draws, spread: { mean: sum.mean, p10, p50, p90 } } : null;
}

/**
 * What may the lines of one vendor come to together, over the horizon and in each year: P10, P50, P90?
 * Each line is its present cost per year (year 1 first), low, likely and high, read as a PERT
 * estimate. Null without lines: nothing known is not 0.
 *
 * The P90 of a sum lies below the sum of the P90s unless costs move together, which the decision
 * declares. A line that stands the wrong way round is put in order here and told by the checks.
 *
 * @example simulateCosts([[{ low: 10, likely: 12, high: 20 }]], { costsMove: "together", seed: 1, horizonYears: 1 })?.total.mean // 13
 */
export function simulateCosts(
  lines: readonly (readonly Range[])[],
  terms: SimulationTerms,
): CostSimulation | null {
  if (lines.length === 0) return null;
  const total = spreadOf(lines.map(sumRanges), totalDraws, terms);
  const years = Array.from({ length: terms.horizonYears }, (_, year) =>
    spreadOf(
      lines.flatMap((line) => line[year] ?? []),
      yearDraws,
      terms,
    ),
  ).flatMap((year) => year?.spread ?? []);
  const other = terms.costsMove === "together" ? "independent" : "together";
  const otherwise = spreadOf(lines.map(sumRanges), totalDraws, { ...terms, costsMove: other });
  if (total === null || otherwise === null) return null;
  return {
    costsMove: terms.costsMove,
    draws: total.draws,
    total: total.spread,
    otherwise: otherwise.spread,
    years,
  };
}

import { betaVariate } from "../stats/beta-variate.ts";
import type { Interval } from "../stats/interval.ts";
import { orderStatisticRanks } from "../stats/quantile.ts";
import { type Random, seededRandom } from "../stats/random.ts";
import type { Range } from "./cost-result.ts";
import { pertMoments, pertQuantile, pertShape, usualTrust } from "./pert.ts";

/**
 * independent: each line has luck of its own, and lucks partly cancel. moving-together: all lines are
 * dear at once or cheap at once, as when one exchange rate or one number of tickets drives them.
 */
export type Correlation = "independent" | "moving-together";

export type Percentile = {
  /** Share of outcomes at or below: 0.1, 0.5, 0.9. */
  share: number;
  amount: number;
  /** Where the true percentile lies with 95 %, given so many draws; null when it is exact. */
  sampling: Interval | null;
};

export type PertSum = {
  correlation: Correlation;
  /** Exact, not sampled. */
  mean: number;
  /** Exact for independent lines; null when they move together: the percentiles say how far. */
  standardDeviation: number | null;
  percentiles: Percentile[];
  /** 0 when nothing had to be drawn. */
  draws: number;
};

export type PertSumOptions = {
  correlation: Correlation;
  seed: number;
  draws?: number;
  shares?: readonly number[];
  trust?: number;
};

const usualDraws = 20_000;
const usualShares = [0.1, 0.5, 0.9];

/** Draws sums and sorts them. A line that cannot vary adds its amount. */
function drawnSums(
  lines: readonly Range[],
  random: Random,
  draws: number,
  trust: number,
): Float64Array {
  const sums = new Float64Array(draws);
  for (const line of lines) {
    const shape = pertShape(line, trust);
    for (let draw = 0; draw < draws; draw += 1) {
      const part = shape === null ? 0 : betaVariate(random, shape.alpha, shape.beta);
      sums[draw] = (sums[draw] ?? 0) + line.low + part * (line.high - line.low);
    }
  }
  return sums.sort();
}

function percentileOf(sorted: Float64Array, share: number): Percentile {
  const at = (rank: number) =>
    sorted[Math.min(sorted.length, Math.max(1, Math.round(rank))) - 1] ?? 0;
  const ranks = orderStatisticRanks(sorted.length, share);
  return {
    share,
    amount: at(share * (sorted.length + 1)),
    sampling: ranks && { low: at(ranks.lowerRank), high: at(ranks.upperRank) },
  };
}

/** Lines in step are each at the same percentile, so that percentiles add exactly. */
function togetherAt(lines: readonly Range[], share: number, trust: number): Percentile {
  const amount = lines.reduce((sum, line) => sum + pertQuantile(line, share, trust), 0);
  return { share, amount, sampling: null };
}

/**
 * What may all cost lines come to together: expected, P10, P50, P90? Adding the P90 of every line
 * overstates the P90 of the sum unless the lines move together, so the correlation must be declared.
 * Moving together needs no draws and is exact; independent lines are drawn, the same for one seed, and
 * each percentile says how far sampling leaves it open. No lines come to 0.
 *
 * Source: mean and variance add; percentiles by simulation, their intervals from order statistics (H.
 * David and H. Nagaraja, Order Statistics, 2003, section 7.1).
 *
 * @throws RangeError when a line is not in order, or draws or shares are out of range
 * @example pertSum([{ low: 10, likely: 12, high: 20 }], { correlation: "moving-together", seed: 1 }).mean // 13
 */
export function pertSum(lines: readonly Range[], options: PertSumOptions): PertSum {
  const { correlation, seed, draws = usualDraws, shares = usualShares } = options;
  const { trust = usualTrust } = options;
  if (!Number.isInteger(draws) || draws < 1) {
    throw new RangeError("pertSum: draws must be a whole number above 0");
  }
  const mean = lines.reduce((sum, line) => sum + pertMoments(line, trust).mean, 0);
  const variance = lines.reduce((sum, line) => sum + pertMoments(line, trust).variance, 0);
  if (correlation === "moving-together" || variance === 0) {
    const percentiles = shares.map((share) => togetherAt(lines, share, trust));
    const standardDeviation = variance === 0 ? 0 : null;
    return { correlation, mean, standardDeviation, percentiles, draws: 0 };
  }
  const sums = drawnSums(lines, seededRandom(seed, "cost sum"), draws, trust);
  const standardDeviation = Math.sqrt(variance);
  const percentiles = shares.map((share) => percentileOf(sums, share));
  return { correlation, mean, standardDeviation, percentiles, draws };
}

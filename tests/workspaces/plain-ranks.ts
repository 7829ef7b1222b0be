import type { RankSimulation } from "../../src/core/score/simulate-ranks-in-blocks.ts";
import type { DrawWeights } from "../../src/core/score/weight-draw.ts";
import type { Random } from "../../src/core/stats/random.ts";

/** Fills `into` with the total of each alternative under the drawn weights. */
export type DrawTotals = (random: Random, weights: Float64Array, into: Float64Array) => void;

type Tally = { ranks: Float64Array[]; weights: Float64Array[]; wins: Float64Array[] };

/** How many of the others are above, and how many level with, alternative `a`. */
function standing(totals: Float64Array, a: number, wins: Float64Array): [number, number] {
  let above = 0;
  let level = 0;
  const own = totals[a] ?? 0;
  for (let b = 0; b < totals.length; b += 1) {
    if (b === a) continue;
    const difference = own - (totals[b] ?? 0);
    if (difference > 1e-12) wins[b] = (wins[b] ?? 0) + 1;
    else if (difference < -1e-12) above += 1;
    else {
      level += 1;
      wins[b] = (wins[b] ?? 0) + 0.5;
    }
  }
  return [above, level];
}

function tallyDraw(tally: Tally, totals: Float64Array, weights: Float64Array): void {
  for (let a = 0; a < totals.length; a += 1) {
    const [above, level] = standing(totals, a, tally.wins[a] ?? new Float64Array());
    const share = 1 / (level + 1);
    const ranks = tally.ranks[a] ?? new Float64Array();
    for (let rank = above; rank <= above + level; rank += 1)
      ranks[rank] = (ranks[rank] ?? 0) + share;
    if (above > 0) continue;
    const sums = tally.weights[a] ?? new Float64Array();
    for (let j = 0; j < weights.length; j += 1)
      sums[j] = (sums[j] ?? 0) + share * (weights[j] ?? 0);
  }
}

/** The tally of SMAA-2 draw by draw, written to be read: what the fast one is held to. */
export function simulateRanks(options: {
  alternatives: number;
  criteria: number;
  draws: number;
  random: Random;
  drawWeights: DrawWeights;
  drawTotals: DrawTotals;
}): RankSimulation {
  const { alternatives, criteria, draws, random } = options;
  const rows = (length: number) =>
    Array.from({ length: alternatives }, () => new Float64Array(length));
  const tally: Tally = {
    ranks: rows(alternatives),
    weights: rows(criteria),
    wins: rows(alternatives),
  };
  const weights = new Float64Array(criteria);
  const totals = new Float64Array(alternatives);
  for (let draw = 0; draw < draws; draw += 1) {
    options.drawWeights(random, weights);
    options.drawTotals(random, weights, totals);
    tallyDraw(tally, totals, weights);
  }
  return {
    draws,
    rankShares: tally.ranks.map((row) => Array.from(row, (count) => count / draws)),
    centralWeights: tally.weights.map((sums, a) => {
      const first = tally.ranks[a]?.[0] ?? 0;
      return first === 0 ? null : Array.from(sums, (sum) => sum / first);
    }),
    pairwise: tally.wins.map((row, a) =>
      Array.from(row, (count, b) => (a === b ? 0.5 : count / draws)),
    ),
  };
}

import { seededRandom } from "../stats/random.ts";
import type { Acceptability } from "./robustness-result.ts";
import { type DrawTotals, type RankSimulation, simulateRanks } from "./simulate-ranks.ts";
import type { ValueTable } from "./value-table.ts";
import { weightsAround } from "./weight-draw.ts";

/** How many times weights and open answers are drawn: sampling error of a share at most 0.0098. */
export const draws = 10_000;

/** Each stated weight is taken to be up to this share too high or too low among its siblings. */
export const weightDoubt = 0.5;

/** Totals under drawn weights; what is open is drawn evenly between proven and possible. */
function drawTotals(table: ValueTable): DrawTotals {
  return (random, weights, into) => {
    table.low.forEach((low, vendor) => {
      const high = table.high[vendor] ?? [];
      const applies = table.applies[vendor] ?? [];
      let weight = 0;
      let sum = 0;
      for (let j = 0; j < low.length; j += 1) {
        if (!applies[j]) continue;
        const least = low[j] ?? 0;
        const most = high[j] ?? 0;
        const value = most > least ? least + (most - least) * random.uniform() : least;
        weight += weights[j] ?? 0;
        sum += (weights[j] ?? 0) * value;
      }
      into[vendor] = weight > 0 ? sum / weight : 0;
    });
  };
}

function named(
  simulation: RankSimulation,
  vendors: readonly string[],
  seed: number,
): Acceptability {
  return {
    draws: simulation.draws,
    seed,
    halfWidth: 0.98 / Math.sqrt(simulation.draws),
    vendors: vendors.map((vendor, index) => ({
      vendor,
      firstRankShare: simulation.rankShares[index]?.[0] ?? 0,
      rankShares: simulation.rankShares[index] ?? [],
      centralWeights: simulation.centralWeights[index] ?? null,
    })),
    pairwise: vendors.flatMap((over, a) =>
      vendors.flatMap((under, b) =>
        a === b ? [] : { over, under, share: simulation.pairwise[a]?.[b] ?? 0 },
      ),
    ),
  };
}

/**
 * In which share of the cases is each vendor first, if every weight may be up to half too high or too
 * low among its siblings, and every open answer anything between what is proven and what is possible?
 * With the places below, the pairwise wins, and the weights that speak for each vendor.
 *
 * Null without vendors. The same seed gives the same shares. Source: SMAA-2, see `simulateRanks`.
 *
 * @example acceptability(["a", "b"], table, 1)?.vendors[0]?.firstRankShare // 0.87
 */
export function acceptability(
  vendors: readonly string[],
  table: ValueTable,
  seed: number,
): Acceptability | null {
  if (vendors.length === 0) return null;
  const simulation = simulateRanks({
    alternatives: vendors.length,
    criteria: table.weights.length,
    draws,
    random: seededRandom(seed, "acceptability"),
    drawWeights: weightsAround(table.weights, table.groups, weightDoubt),
    drawTotals: drawTotals(table),
  });
  return named(simulation, vendors, seed);
}

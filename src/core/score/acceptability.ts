import { seededRandom } from "../stats/random.ts";
import { confidence, confidenceDraws } from "./confidence.ts";
import type { Acceptability } from "./robustness-result.ts";
import type { RankSimulation } from "./simulate-ranks.ts";
import { simulateRanksInBlocks } from "./simulate-ranks-in-blocks.ts";
import { tableTotals } from "./table-totals.ts";
import type { ValueTable } from "./value-table.ts";
import { weightsAround } from "./weight-draw.ts";

/** How many times weights and open answers are drawn: sampling error of a share at most 0.0098. */
export const draws = 10_000;

/** Each stated weight is taken to be up to this share too high or too low among its siblings. */
export const weightDoubt = 0.5;

/** Half the width of the 95 % interval of a share of so many draws, at its widest. */
const halfWidthOf = (count: number) => 0.98 / Math.sqrt(count);

function vendorsOf(
  vendors: readonly string[],
  { rankShares, centralWeights }: RankSimulation,
  confidences: ReadonlyMap<number, number>,
): Acceptability["vendors"] {
  return vendors.map((vendor, index) => ({
    vendor,
    firstRankShare: rankShares[index]?.[0] ?? 0,
    rankShares: rankShares[index] ?? [],
    centralWeights: centralWeights[index] ?? null,
    confidence: confidences.get(index) ?? null,
  }));
}

/** First more often than sampling error explains; weights of fewer draws than that say nothing. */
function contendersOf({ rankShares, centralWeights, draws: count }: RankSimulation) {
  return centralWeights.flatMap((weights, index) =>
    weights && (rankShares[index]?.[0] ?? 0) > halfWidthOf(count) ? [{ index, weights }] : [],
  );
}

function pairwiseOf(
  vendors: readonly string[],
  { pairwise }: RankSimulation,
): Acceptability["pairwise"] {
  return vendors.flatMap((over, a) =>
    vendors.flatMap((under, b) => (a === b ? [] : { over, under, share: pairwise[a]?.[b] ?? 0 })),
  );
}

/**
 * In which share of the cases is each vendor first, if every weight may be up to half too high or too
 * low among its siblings, and every open answer anything between what is proven and what is possible?
 * With the places below, the pairwise wins, the weights that speak for each vendor, and how surely it
 * is first under just those.
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
  const simulation = simulateRanksInBlocks({
    alternatives: vendors.length,
    criteria: table.weights.length,
    draws,
    random: seededRandom(seed, "weights"),
    drawWeights: weightsAround(table.weights, table.groups, weightDoubt),
    blockTotals: tableTotals(table, seededRandom(seed, "open answers")),
  });
  const contenders = contendersOf(simulation);
  const again = { seed, draws: confidenceDraws(table, contenders.length, draws) };
  const confidences = new Map(
    contenders.map(({ index, weights }) => [index, confidence(table, index, weights, again)]),
  );
  return {
    draws: simulation.draws,
    seed,
    doubt: weightDoubt,
    halfWidth: halfWidthOf(simulation.draws),
    confidenceHalfWidth: halfWidthOf(again.draws),
    vendors: vendorsOf(vendors, simulation, confidences),
    pairwise: pairwiseOf(vendors, simulation),
  };
}

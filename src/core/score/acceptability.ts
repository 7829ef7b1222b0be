import { seededRandom } from "../stats/random.ts";
import { confidence, confidenceDraws } from "./confidence.ts";
import type { Acceptability } from "./robustness-result.ts";
import { type RankSimulation, simulateRanksInBlocks } from "./simulate-ranks-in-blocks.ts";
import { tableTotals } from "./table-totals.ts";
import { uniformPerGroup } from "./uniform-per-group.ts";
import type { ValueTable } from "./value-table.ts";
import { type DrawWeights, weightsAround } from "./weight-draw.ts";

/** How many times weights and open answers are drawn: sampling error of a share at most 0.0098. */
export const draws = 10_000;

/** In very large decisions fewer have to do: their error, at most 0.022, is printed all the same. */
const fewestDraws = 2000;

/** Vendors × criteria × draws that are affordable, so that hundreds of vendors answer in seconds. */
const mostWork = 1.6e8;

/** How often weights are drawn as if nothing had been said of them: less exactness will do. */
const anyWeightsDraws = { most: 2000, fewest: 500, work: 4e7 };

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

function affordable({ low, weights }: ValueTable, work: number, most: number, fewest: number) {
  const count = Math.floor(work / Math.max(1, low.length * weights.length));
  return Math.min(most, Math.max(fewest, count));
}

/** One simulation over the table, its weights and its open answers each from a stream of their own. */
function simulated(
  table: ValueTable,
  count: number,
  drawWeights: DrawWeights,
  seed: number,
  purpose = "",
): RankSimulation {
  return simulateRanksInBlocks({
    alternatives: table.low.length,
    criteria: table.weights.length,
    draws: count,
    random: seededRandom(seed, `${purpose}weights`),
    drawWeights,
    blockTotals: tableTotals(table, seededRandom(seed, `${purpose}open answers`)),
  });
}

function anyWeightsOf(
  vendors: readonly string[],
  table: ValueTable,
  seed: number,
): Acceptability["anyWeights"] {
  const drawWeights = uniformPerGroup(table.groups, table.weights.length);
  const { most, fewest, work } = anyWeightsDraws;
  const count = affordable(table, work, most, fewest);
  const { rankShares } = simulated(table, count, drawWeights, seed, "any ");
  return {
    draws: count,
    halfWidth: halfWidthOf(count),
    vendors: vendors.map((vendor, index) => ({
      vendor,
      firstRankShare: rankShares[index]?.[0] ?? 0,
    })),
  };
}

/**
 * In which share of the cases is each vendor first, if every weight may be up to `doubt` too high or too
 * low among its siblings, and every open answer anything between what is proven and what is possible?
 * With the places below, the pairwise wins, the weights that speak for each vendor, how surely it is
 * first under just those, and who would be first if nobody had stated any weights.
 *
 * Null without vendors. The same seed gives the same shares. Source: SMAA-2, see
 * `simulateRanksInBlocks`.
 *
 * @example acceptability(["a", "b"], table, { seed: 1, doubt: 0.5 })?.vendors[0]?.firstRankShare // 0.87
 */
export function acceptability(
  vendors: readonly string[],
  table: ValueTable,
  { seed, doubt }: { seed: number; doubt: number },
): Acceptability | null {
  if (vendors.length === 0) return null;
  const drawWeights = weightsAround(table.weights, table.groups, doubt);
  const simulation = simulated(
    table,
    affordable(table, mostWork, draws, fewestDraws),
    drawWeights,
    seed,
  );
  const contenders = contendersOf(simulation);
  const again = { seed, draws: confidenceDraws(table, contenders.length, simulation.draws) };
  const confidences = new Map(
    contenders.map(({ index, weights }) => [index, confidence(table, index, weights, again)]),
  );
  return {
    draws: simulation.draws,
    seed,
    doubt,
    halfWidth: halfWidthOf(simulation.draws),
    confidenceHalfWidth: halfWidthOf(again.draws),
    vendors: vendorsOf(vendors, simulation, confidences),
    anyWeights: anyWeightsOf(vendors, table, seed),
    pairwise: pairwiseOf(vendors, simulation),
  };
}

import { seededRandom } from "../stats/random.ts";
import { weightDoubt } from "./acceptability.ts";
import { leaderOf } from "./rank-vendors.ts";
import type { Acceptability } from "./robustness-result.ts";
import type { AskNext, VendorScore, WeightTree } from "./score-result.ts";
import { simulateRanksInBlocks } from "./simulate-ranks-in-blocks.ts";
import { tableTotals } from "./table-totals.ts";
import type { ValueTable } from "./value-table.ts";
import { valueTableOf } from "./value-table-of.ts";
import { weightsAround } from "./weight-draw.ts";

/** Draws for one answer: sampling error of a share at most 0.022. */
const draws = 2000;

/** How many answers are drawn at most: the first of the list, which somebody will read. */
const mostAsks = 20;

/** Cells × draws in all beyond which hundreds of vendors would no longer answer in seconds. */
const mostWork = 2e8;

/** The table with one open answer full and proven. */
function withProof(table: ValueTable, vendor: number, criterion: number): ValueTable {
  const low = table.low.map((row, at) =>
    at === vendor
      ? row.map((value, j) => (j === criterion ? (table.high[at]?.[j] ?? value) : value))
      : row,
  );
  return { ...table, low };
}

function firstShareOf(table: ValueTable, vendor: number, seed: number): number {
  const simulation = simulateRanksInBlocks({
    alternatives: table.low.length,
    criteria: table.weights.length,
    draws,
    random: seededRandom(seed, "weights"),
    drawWeights: weightsAround(table.weights, table.groups, weightDoubt),
    blockTotals: tableTotals(table, seededRandom(seed, "open answers")),
  });
  return simulation.rankShares[vendor]?.[0] ?? 0;
}

/** Rivals' answers of which exact reasoning says that they can change who is first. */
function isWorthDrawing(ask: AskNext, leader: string | undefined): boolean {
  const isRival = ask.vendor !== leader;
  return isRival && (ask.effect === "changes-first" || ask.effect === "can-contribute");
}

/**
 * Do draws confirm it: in which share of them is the vendor first now, and with this one answer full and
 * proven, all other open answers and the weights drawn as ever? For the first of the list that can change
 * who is first; the rest is left as it is. Same seed, same shares.
 *
 * @example confirmAsks(asks, scores, tree, robustness.acceptability)[0]?.firstShare // { now: 0.12, ifProven: 0.41 }
 */
export function confirmAsks(
  asks: readonly AskNext[],
  scores: readonly VendorScore[],
  tree: WeightTree,
  found: Acceptability | null,
): AskNext[] {
  const { vendors, table } = valueTableOf(scores, tree);
  const cells = table.weights.length * vendors.length;
  const leader = leaderOf(scores)?.vendor;
  const telling = asks.filter((ask) => isWorthDrawing(ask, leader)).slice(0, mostAsks);
  if (found === null || cells * draws * telling.length > mostWork) return [...asks];
  return asks.map((ask) => {
    if (!telling.includes(ask)) return ask;
    const vendor = vendors.indexOf(ask.vendor);
    const criterion = tree.criteria.findIndex((one) => one.criterion === ask.criterion);
    const now = found.vendors[vendor]?.firstRankShare ?? 0;
    const ifProven = firstShareOf(withProof(table, vendor, criterion), vendor, found.seed);
    return { ...ask, firstShare: { now, ifProven } };
  });
}

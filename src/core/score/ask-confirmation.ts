import { type Random, seededRandom } from "../stats/random.ts";
import { leaderOf } from "./rank-vendors.ts";
import type { AskNext, VendorScore } from "./score-result.ts";
import type { ValueTable } from "./value-table.ts";
import { valueTableOf } from "./value-table-of.ts";
import { weightsAround } from "./weight-draw.ts";
import type { WeightTree } from "./weights-in-force.ts";

/** Draws for small and for very large decisions: sampling error of a share at most 0.022, or 0.049. */
const mostDraws = 2000;
const fewestDraws = 400;

/** How many cells are looked at in all draws together, so that hundreds of vendors answer in seconds. */
const mostWork = 2.4e7;

/** The first of the list, which somebody will read; drawing tens of thousands would help nobody. */
const mostAsks = 50;

/** Totals nearer than this are level. */
const level = 1e-12;

/** The answer that is confirmed: whose it is, of which criterion, what is open, and what was counted. */
type Confirmed = { vendor: number; criterion: number; span: number; now: number; ifProven: number };

/** One vendor's row laid out for drawing, and where it is put: what was drawn for each criterion. */
type Row = { low: Float64Array; spans: Float64Array; applies: Float64Array; chances: Float64Array };

/** One vendor in one draw. */
type Drawn = { total: number; weight: number; chances: Float64Array };

function rowsOf({ low, high, applies }: ValueTable): Row[] {
  return low.map((row, vendor) => {
    const counts = Float64Array.from(row, (_, j) => (applies[vendor]?.[j] ? 1 : 0));
    const spans = Float64Array.from(
      row,
      (least, j) => (counts[j] ?? 0) * ((high[vendor]?.[j] ?? 0) - least),
    );
    const chances = new Float64Array(row.length);
    return { low: Float64Array.from(row), spans, applies: counts, chances };
  });
}

function drawnTotal(
  { low, spans, applies, chances }: Row,
  weights: Float64Array,
  random: Random,
): Drawn {
  let [sum, weight] = [0, 0];
  for (let j = 0; j < weights.length; j += 1) {
    const share = (weights[j] ?? 0) * (applies[j] ?? 0);
    const span = spans[j] ?? 0;
    const chance = span > 0 ? random.next32() * 2 ** -32 : 0;
    chances[j] = chance;
    weight += share;
    sum += share * ((low[j] ?? 0) + span * chance);
  }
  return { total: weight > 0 ? sum / weight : 0, weight, chances };
}

/** 1 above all others, a half when level with the best of them. */
function firstAgainst(total: number, others: number): number {
  if (total > others + level) return 1;
  return total >= others - level ? 0.5 : 0;
}

function tally(confirmed: readonly Confirmed[], drawn: readonly Drawn[], weights: Float64Array) {
  const totals = drawn.map(({ total }) => total);
  const best = Math.max(...totals);
  const leader = totals.indexOf(best);
  const second = totals.reduce(
    (most, total, at) => (at === leader ? most : Math.max(most, total)),
    0,
  );
  for (const one of confirmed) {
    const own = drawn[one.vendor];
    if (own === undefined) continue;
    const others = one.vendor === leader ? second : best;
    const missing = one.span * (1 - (own.chances[one.criterion] ?? 1));
    const gain = own.weight > 0 ? ((weights[one.criterion] ?? 0) * missing) / own.weight : 0;
    one.now += firstAgainst(own.total, others);
    one.ifProven += firstAgainst(own.total + gain, others);
  }
}

/** Rivals' answers of which exact reasoning says that they can change who is first. */
function isWorthDrawing(ask: AskNext, leader: string | undefined): boolean {
  const isRival = ask.vendor !== leader;
  return isRival && (ask.effect === "changes-first" || ask.effect === "can-contribute");
}

function askedOf(asks: readonly AskNext[], vendors: string[], tree: WeightTree, table: ValueTable) {
  const at = new Map(tree.criteria.map(({ criterion }, index) => [criterion, index]));
  return asks.map((ask): Confirmed => {
    const vendor = vendors.indexOf(ask.vendor);
    const criterion = at.get(ask.criterion) ?? -1;
    const span = (table.high[vendor]?.[criterion] ?? 0) - (table.low[vendor]?.[criterion] ?? 0);
    return { vendor, criterion, span, now: 0, ifProven: 0 };
  });
}

/** How often each of the answers, once proven, and as it is, leaves its vendor first: shares of draws. */
function drawnShares(
  confirmed: readonly Confirmed[],
  table: ValueTable,
  doubt: number,
  seed: number,
) {
  const rows = rowsOf(table);
  const random = seededRandom(seed, "asked weights");
  const openAnswers = seededRandom(seed, "asked answers");
  const drawWeights = weightsAround(table.weights, table.groups, doubt);
  const weights = new Float64Array(table.weights.length);
  const affordable = Math.floor(mostWork / (weights.length * table.low.length));
  const draws = Math.min(mostDraws, Math.max(fewestDraws, affordable));
  for (let draw = 0; draw < draws; draw += 1) {
    drawWeights(random, weights);
    const drawn = rows.map((row) => drawnTotal(row, weights, openAnswers));
    tally(confirmed, drawn, weights);
  }
  return confirmed.map(({ now, ifProven }) => ({ now: now / draws, ifProven: ifProven / draws }));
}

/**
 * Do draws confirm it: in which share of them is the vendor first now, and in the same draws with this
 * one answer full and proven? All other open answers and the weights are drawn as ever. For the first fifty
 * answers that can change who is first; the others are left as they are. Same seed, same shares.
 *
 * @example confirmAsks(asks, scores, tree, 1)[0]?.firstShare // { now: 0.12, ifProven: 0.41 }
 */
export function confirmAsks(
  asks: readonly AskNext[],
  scores: readonly VendorScore[],
  tree: WeightTree,
  seed: number,
): AskNext[] {
  const { vendors, table } = valueTableOf(scores, tree);
  const leader = leaderOf(scores)?.vendor;
  const telling = asks.filter((ask) => isWorthDrawing(ask, leader)).slice(0, mostAsks);
  if (telling.length === 0) return [...asks];
  const drawn = drawnShares(askedOf(telling, vendors, tree, table), table, tree.doubt, seed);
  const shares = new Map(telling.map((ask, index) => [ask, drawn[index] ?? null]));
  return asks.map((ask) => ({ ...ask, firstShare: shares.get(ask) ?? null }));
}

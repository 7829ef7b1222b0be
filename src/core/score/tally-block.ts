/** How many draws are tallied at once: few enough that the totals of a pair stay in the fast cache. */
export const blockLength = 128;

/** Totals closer than this are level: what is left of rounding. */
const tolerance = 1e-12;

/** The sums a simulation keeps; matrices are flat, row after row. */
export type BlockTally = {
  alternatives: number;
  criteria: number;
  /** alternatives × alternatives: draws at each place. */
  ranks: Float64Array;
  /** alternatives × alternatives: draws in which the row beats the column, ties half. */
  wins: Float64Array;
  /** alternatives × criteria: sums of the weights under which the alternative was first. */
  weights: Float64Array;
  /** alternatives × blockLength: how many others are above, or level, in each draw of the block. */
  above: Int32Array;
  level: Int32Array;
};

/**
 * A tally with nothing counted yet. Example: `emptyTally(8, 40).ranks.length` is 64.
 */
export function emptyTally(alternatives: number, criteria: number): BlockTally {
  return {
    alternatives,
    criteria,
    ranks: new Float64Array(alternatives * alternatives),
    wins: new Float64Array(alternatives * alternatives),
    weights: new Float64Array(alternatives * criteria),
    above: new Int32Array(alternatives * blockLength),
    level: new Int32Array(alternatives * blockLength),
  };
}

/** Draws won by either side of a pair. Numbers instead of branches: who wins is too random to guess. */
function comparePair(
  { above }: BlockTally,
  totals: Float64Array,
  rowA: number,
  rowB: number,
  draws: number,
): [number, number] {
  let more = 0;
  let less = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const a = rowA + draw;
    const b = rowB + draw;
    const ahead = (totals[a] ?? 0) - (totals[b] ?? 0);
    const isMore = Number(ahead > tolerance);
    const isLess = Number(ahead < -tolerance);
    more += isMore;
    less += isLess;
    above[b] = (above[b] ?? 0) + isMore;
    above[a] = (above[a] ?? 0) + isLess;
  }
  return [more, less];
}

/** Ties are rare: only pairs that have some are looked at again. */
function markLevel(
  { level }: BlockTally,
  totals: Float64Array,
  rowA: number,
  rowB: number,
  draws: number,
): void {
  for (let draw = 0; draw < draws; draw += 1) {
    const a = rowA + draw;
    const b = rowB + draw;
    if (Math.abs((totals[a] ?? 0) - (totals[b] ?? 0)) > tolerance) continue;
    level[a] = (level[a] ?? 0) + 1;
    level[b] = (level[b] ?? 0) + 1;
  }
}

function addTo(sums: Float64Array, index: number, amount: number): void {
  sums[index] = (sums[index] ?? 0) + amount;
}

function comparePairs(tally: BlockTally, totals: Float64Array, draws: number): void {
  const { alternatives: n, wins } = tally;
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) {
      const [more, less] = comparePair(tally, totals, a * blockLength, b * blockLength, draws);
      const ties = draws - more - less;
      addTo(wins, a * n + b, more + ties / 2);
      addTo(wins, b * n + a, less + ties / 2);
      if (ties > 0) markLevel(tally, totals, a * blockLength, b * blockLength, draws);
    }
  }
}

/** Ties share the places they fill, and the first place in equal parts. */
function placeAlternative(
  tally: BlockTally,
  a: number,
  weights: Float64Array,
  draws: number,
): void {
  const { alternatives: n, criteria, ranks, above, level } = tally;
  for (let draw = 0; draw < draws; draw += 1) {
    const place = above[a * blockLength + draw] ?? 0;
    const tied = level[a * blockLength + draw] ?? 0;
    const share = 1 / (tied + 1);
    for (let rank = place; rank <= place + tied; rank += 1) addTo(ranks, a * n + rank, share);
    if (place > 0) continue;
    for (let j = 0; j < criteria; j += 1) {
      addTo(tally.weights, a * criteria + j, share * (weights[draw * criteria + j] ?? 0));
    }
  }
}

/**
 * Adds a block of draws to the tally: places, wins of every pair, weights of whoever is first.
 * `totals` is alternatives × blockLength, `weights` draws × criteria; only the first `draws` of the
 * block count.
 *
 * @example tallyBlock(tally, totals, weights, 128) // tally.ranks now sums to 128 × alternatives
 */
export function tallyBlock(
  tally: BlockTally,
  totals: Float64Array,
  weights: Float64Array,
  draws: number,
): void {
  tally.above.fill(0);
  tally.level.fill(0);
  comparePairs(tally, totals, draws);
  for (let a = 0; a < tally.alternatives; a += 1) placeAlternative(tally, a, weights, draws);
}

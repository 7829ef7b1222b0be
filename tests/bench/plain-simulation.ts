import type { Random } from "../../src/core/stats/random.ts";

export type PlainResult = { ranks: number[][]; wins: number[][]; central: number[][] };

/** An exponential number; their shares are uniform over all sets of weights. */
function exponential(random: Random): number {
  return -Math.log(1 - random.uniform());
}

/** Weights of one draw: the questions among themselves, then the criteria of each question. */
export function plainWeights(random: Random, groups: number[][], into: Float64Array): void {
  const questions = groups.map(() => exponential(random));
  let all = 0;
  for (const part of questions) all += part;
  for (const [g, group] of groups.entries()) {
    let sum = 0;
    for (const criterion of group) {
      into[criterion] = exponential(random);
      sum += into[criterion] ?? 0;
    }
    const factor = (questions[g] ?? 0) / all / sum;
    for (const criterion of group) into[criterion] = (into[criterion] ?? 0) * factor;
  }
}

function zeros(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
}

function add(table: number[][], row: number, column: number, amount: number): void {
  const cells = table[row];
  if (cells) cells[column] = (cells[column] ?? 0) + amount;
}

function tally(totals: Float64Array, weights: Float64Array, into: PlainResult): void {
  for (let a = 0; a < totals.length; a += 1) {
    let above = 0;
    let level = 0;
    for (let b = 0; b < totals.length; b += 1) {
      if (a === b) continue;
      const ahead = (totals[a] ?? 0) - (totals[b] ?? 0);
      if (ahead < -1e-12) above += 1;
      else if (ahead > 1e-12) add(into.wins, a, b, 1);
      else {
        level += 1;
        add(into.wins, a, b, 0.5);
      }
    }
    const share = 1 / (level + 1);
    for (let rank = above; rank <= above + level; rank += 1) add(into.ranks, a, rank, share);
    if (above > 0) continue;
    for (let j = 0; j < weights.length; j += 1) add(into.central, a, j, share * (weights[j] ?? 0));
  }
}

/** The whole simulation as one would write it down first: the yardstick of the fast one. */
export function plainSimulation(
  values: number[][],
  groups: number[][],
  draws: number,
  random: Random,
): PlainResult {
  const vendors = values.length;
  const criteria = values[0]?.length ?? 0;
  const found = {
    ranks: zeros(vendors, vendors),
    wins: zeros(vendors, vendors),
    central: zeros(vendors, criteria),
  };
  const weights = new Float64Array(criteria);
  const totals = new Float64Array(vendors);
  for (let draw = 0; draw < draws; draw += 1) {
    plainWeights(random, groups, weights);
    for (let a = 0; a < vendors; a += 1) {
      let total = 0;
      for (let j = 0; j < criteria; j += 1) total += (weights[j] ?? 0) * (values[a]?.[j] ?? 0);
      totals[a] = total;
    }
    tally(totals, weights, found);
  }
  return found;
}

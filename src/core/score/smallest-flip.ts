import { totalOf, type ValueTable } from "./value-table.ts";

/** Which overall weights (by index) move, from and to, until the rival draws level. */
export type WeightMove = { criterion: number; from: number; to: number };
export type Flip = { distance: number; moves: WeightMove[]; isExact: boolean };

/** How much each unit of weight on a criterion helps the leader against the rival. */
function advantages(table: ValueTable, leader: number, rival: number): number[] | null {
  const rows = [leader, rival].map((vendor) => {
    const values = table.low[vendor] ?? [];
    const applies = table.applies[vendor] ?? [];
    const total = totalOf(values, applies, table.weights);
    if (total === null) return null;
    const weight = table.weights.reduce((sum, w, j) => sum + (applies[j] ? w : 0), 0);
    return values.map((value, j) => (applies[j] ? (value - total) / weight : 0));
  });
  const [ahead, behind] = rows;
  if (!ahead || !behind) return null;
  return ahead.map((value, j) => value - (behind[j] ?? 0));
}

function sameApplies(table: ValueTable, leader: number, rival: number): boolean {
  const other = table.applies[rival] ?? [];
  return (table.applies[leader] ?? []).every((applies, j) => applies === other[j]);
}

/** The lead in points of 1, and the sum it is made of, both as the weights stand. */
function leadOf(table: ValueTable, leader: number, rival: number): number | null {
  const [ahead, behind] = [leader, rival].map((vendor) =>
    totalOf(table.low[vendor] ?? [], table.applies[vendor] ?? [], table.weights),
  );
  return ahead == null || behind == null ? null : ahead - behind;
}

/**
 * What is the least total change of weights at which `rival` draws level with `leader`? The distance
 * is Σ |new − old| over all overall weights (0 to 2).
 *
 * Weight is taken from where it helps the leader most, and given to where it helps the rival most,
 * until the lead is gone: this greedy transfer is the optimum of the linear programme. It is exact
 * when the same criteria apply to both; otherwise totals are quotients, the lead is taken as linear
 * around the stated weights, and `isExact` is false. Null when no weights can make the rival draw
 * level.
 *
 * @example smallestFlip(table, 0, 1)?.distance // 0.0285714…
 */
export function smallestFlip(table: ValueTable, leader: number, rival: number): Flip | null {
  const advantage = advantages(table, leader, rival);
  let gap = leadOf(table, leader, rival);
  if (advantage === null || gap === null) return null;
  const order = advantage
    .map((_, j) => j)
    .sort((x, y) => (advantage[y] ?? 0) - (advantage[x] ?? 0));
  const receiver = order.at(-1);
  if (receiver === undefined) return null;
  const moves: WeightMove[] = [];
  let received = 0;
  for (const donor of order) {
    const rate = (advantage[donor] ?? 0) - (advantage[receiver] ?? 0);
    if (gap <= 0 || rate <= 0) break;
    const from = table.weights[donor] ?? 0;
    const amount = Math.min(from, gap / rate);
    if (amount === 0) continue;
    moves.push({ criterion: donor, from, to: from - amount });
    received += amount;
    gap -= amount * rate;
  }
  if (gap > 1e-12) return null;
  const before = table.weights[receiver] ?? 0;
  if (received > 0) moves.push({ criterion: receiver, from: before, to: before + received });
  return { distance: 2 * received, moves, isExact: sameApplies(table, leader, rival) };
}

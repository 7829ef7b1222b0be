import { totalOf, type ValueTable } from "./value-table.ts";

/** Ends of the range of one weight, and which vendor (index) takes over beyond them. */
export type WeightRange = {
  low: number;
  high: number;
  lowRival: number | null;
  highRival: number | null;
};

/** a + b·t */
type Line = { constant: number; slope: number };

/** Below this a coefficient is what rounding left of 0. */
const nothing = 1e-14;

/** A tie at no weight at all, or at all the weight, is one that no change of weights reaches. */
const isInside = (share: number) => share > 1e-9 && share < 1 - 1e-9;

/** Where a·t² + b·t + c = 0, in rising order. */
function roots(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < nothing) return Math.abs(b) < nothing ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  const found = q === 0 ? [0] : [q / a, c / q];
  return found.sort((first, second) => first - second);
}

/** Σ w·v and Σ w of one vendor, over what applies to it. */
type Sums = { value: Line; weight: Line };

/** A sum over the others of the group at share 1 − t, criterion k at t, the rest as it is. */
function line(outside: number, groupWeight: number, own: number, others: number): Line {
  return { constant: outside + groupWeight * others, slope: groupWeight * (own - others) };
}

/**
 * Both sums as lines in t, the share of criterion k in its group. Plain loops, since this is asked for
 * every vendor and every weight.
 */
function sumsOf(table: ValueTable, vendor: number, group: readonly number[], k: number): Sums {
  const { weights } = table;
  const values = table.low[vendor] ?? [];
  const applies = table.applies[vendor] ?? [];
  let [value, weight] = [0, 0];
  for (let j = 0; j < weights.length; j += 1) {
    if (!applies[j]) continue;
    value += (weights[j] ?? 0) * (values[j] ?? 0);
    weight += weights[j] ?? 0;
  }
  let [groupWeight, othersValue, othersWeight] = [0, 0, 0];
  for (const j of group) {
    groupWeight += weights[j] ?? 0;
    if (j === k || !applies[j]) continue;
    othersValue += (weights[j] ?? 0) * (values[j] ?? 0);
    othersWeight += weights[j] ?? 0;
  }
  const own = applies[k] ? 1 : 0;
  const rest = groupWeight - (weights[k] ?? 0);
  const ownWeight = own * (weights[k] ?? 0);
  const ownValue = own * (values[k] ?? 0);
  const outsideValue = value - othersValue - ownWeight * ownValue;
  const outsideWeight = weight - othersWeight - ownWeight;
  return {
    value: line(outsideValue, groupWeight, ownValue, othersValue / rest),
    weight: line(outsideWeight, groupWeight, own, othersWeight / rest),
  };
}

/** Shares at which the two vendors tie: their totals are quotients, hence a quadratic equation. */
function ties(leader: Sums, rival: Sums): number[] {
  const product = (x: Line, y: Line) => [
    x.slope * y.slope,
    x.constant * y.slope + x.slope * y.constant,
    x.constant * y.constant,
  ];
  const ahead = product(leader.value, rival.weight);
  const behind = product(rival.value, leader.weight);
  const [a = 0, b = 0, c = 0] = ahead.map((part, index) => part - (behind[index] ?? 0));
  return roots(a, b, c);
}

/**
 * Between which shares may the weight of criterion `k` move, the others of its group keeping their
 * proportions, before another vendor is first? Exact, without sampling: with t the new share, the lead
 * over each rival is a line in t (a parabola where some criteria do not apply to everybody), and its
 * nearest zero on each side is the end. Ends are shares of the group, 0 to 1.
 *
 * Null when the criterion carries all the weight of its group, since the others then have no
 * proportions, and when the group carries none. Source: closed form of one-way weight stability, as in
 * Triantaphyllou, Multi-Criteria Decision Making Methods, chapter 8.
 *
 * @example stabilityOf(table, 0, [0, 1, 2, 3], 0) // { low: 0.379, high: 0.538, lowRival: 1, highRival: 2 }
 */
export function stabilityOf(
  table: ValueTable,
  leader: number,
  group: readonly number[],
  k: number,
): WeightRange | null {
  const groupWeight = group.reduce((sum, j) => sum + (table.weights[j] ?? 0), 0);
  const now = groupWeight > 0 ? (table.weights[k] ?? 0) / groupWeight : 1;
  if (1 - now < nothing) return null;
  const range: WeightRange = { low: 0, high: 1, lowRival: null, highRival: null };
  const ahead = sumsOf(table, leader, group, k);
  table.low.forEach((_, rival) => {
    if (rival === leader) return;
    for (const tie of ties(ahead, sumsOf(table, rival, group, k)).filter(isInside)) {
      if (tie <= now && tie > range.low) Object.assign(range, { low: tie, lowRival: rival });
      if (tie >= now && tie < range.high) Object.assign(range, { high: tie, highRival: rival });
    }
  });
  return range;
}

/**
 * Is one vendor strictly first by the proven totals? Its index; null when nobody is, or the first tie.
 *
 * @example strictLeader(table) // 0
 */
export function strictLeader(table: ValueTable, tolerance = 1e-9): number | null {
  let leader: number | null = null;
  let best = Number.NEGATIVE_INFINITY;
  table.low.forEach((values, vendor) => {
    const total = totalOf(values, table.applies[vendor] ?? [], table.weights);
    if (total === null || total < best - tolerance) return;
    leader = total > best + tolerance ? vendor : null;
    best = Math.max(best, total);
  });
  return leader;
}

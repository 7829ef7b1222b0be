import { isInTheRace } from "./rank-vendors.ts";
import type { VendorScore } from "./score-result.ts";
import { strictLeader } from "./stability.ts";
import { totalOf, type ValueTable } from "./value-table.ts";
import { valueTableOf } from "./value-table-of.ts";
import type { WeightTree } from "./weights-in-force.ts";

/** Range of the weight of one question in which the leader stays first; see `questionStability`. */
export type QuestionRange = {
  question: string;
  low: number;
  high: number;
  lowRival: string | null;
  highRival: string | null;
};

/** Below this a coefficient is what rounding left of 0. */
const nothing = 1e-14;
const isInside = (share: number) => share > 1e-9 && share < 1 - 1e-9;

/** Σ w·v and Σ w inside a question and outside of it, each as if that part had all the weight. */
type Parts = {
  value: [inside: number, outside: number];
  weight: [inside: number, outside: number];
};

function partsOf(table: ValueTable, vendor: number, group: readonly number[], now: number): Parts {
  const parts: Parts = { value: [0, 0], weight: [0, 0] };
  const inside = new Set(group);
  table.weights.forEach((weight, j) => {
    if (!table.applies[vendor]?.[j]) return;
    const side = inside.has(j) ? 0 : 1;
    const share = weight / (side === 0 ? now : 1 - now);
    parts.weight[side] += share;
    parts.value[side] += share * (table.low[vendor]?.[j] ?? 0);
  });
  return parts;
}

/** The sum at share t is t·inside + (1 − t)·outside: a line, here as its constant and slope. */
const line = ([inside, outside]: [number, number]) => [outside, inside - outside] as const;

function product(x: readonly [number, number], y: readonly [number, number]) {
  return [x[1] * y[1], x[0] * y[1] + x[1] * y[0], x[0] * y[0]] as const;
}

/** Totals are quotients of two lines, so two vendors tie where a quadratic is 0. */
function ties(leader: Parts, rival: Parts): number[] {
  const ahead = product(line(leader.value), line(rival.weight));
  const behind = product(line(rival.value), line(leader.weight));
  const [a, b, c] = [ahead[0] - behind[0], ahead[1] - behind[1], ahead[2] - behind[2]];
  if (Math.abs(a) < nothing) return Math.abs(b) < nothing ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return q === 0 ? [0] : [q / a, c / q];
}

/**
 * Between which shares may the weight of each whole question move before another vendor is first? The
 * other questions keep their proportions, and so do the criteria inside. Exact, without sampling, as
 * for single criteria: see `stabilityOf`. Shares of 0 to 1.
 *
 * Empty without a single leader. A question that carries no weight, or all of it, is left out: then
 * there are no proportions to keep.
 *
 * @example questionStability(scores, tree)[0] // { question: "channels", low: 0, high: 0.41, lowRival: null, highRival: "norvane" }
 */
export function questionStability(
  scores: readonly VendorScore[],
  tree: WeightTree,
): QuestionRange[] {
  const { vendors, table } = valueTableOf(scores.filter(isInTheRace), tree);
  const leader = strictLeader(table);
  if (leader === null) return [];
  return tree.questions.flatMap(({ question }, index) => {
    const group = table.groups[index] ?? [];
    const now = group.reduce((sum, j) => sum + (table.weights[j] ?? 0), 0);
    if (!isInside(now)) return [];
    return { question, ...rangeOf(table, vendors, { leader, group, now }) };
  });
}

type Asked = { leader: number; group: readonly number[]; now: number };

function rangeOf(table: ValueTable, vendors: readonly string[], { leader, group, now }: Asked) {
  const range: Omit<QuestionRange, "question"> = {
    low: 0,
    high: 1,
    lowRival: null,
    highRival: null,
  };
  const ahead = partsOf(table, leader, group, now);
  vendors.forEach((name, rival) => {
    if (rival === leader || !counts(table, rival)) return;
    for (const tie of ties(ahead, partsOf(table, rival, group, now)).filter(isInside)) {
      if (tie <= now && tie > range.low) Object.assign(range, { low: tie, lowRival: name });
      if (tie >= now && tie < range.high) Object.assign(range, { high: tie, highRival: name });
    }
  });
  return range;
}

function counts(table: ValueTable, vendor: number): boolean {
  return totalOf(table.low[vendor] ?? [], table.applies[vendor] ?? [], table.weights) !== null;
}

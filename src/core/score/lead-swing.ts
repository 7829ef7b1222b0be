import { totalOf, type ValueTable } from "./value-table.ts";

/** The lead (points of 100) over the nearest rival when one weight alone is lowered and raised. */
export type Swing = { criterion: number; lower: number; higher: number };

/** The weights after criterion k takes `changed`, the others sharing the rest in proportion. */
function withWeight(weights: readonly number[], k: number, changed: number): number[] {
  const others = 1 - (weights[k] ?? 0);
  return weights.map((weight, j) => (j === k ? changed : (weight / others) * (1 - changed)));
}

/**
 * What are all vendors worth (0 to 1) when one overall weight is multiplied by `factor`, never beyond the
 * whole, and the others keep their proportions? Null where nothing with weight applies.
 *
 * @example totalsWith(table, 0, 1.5) // [0.62, 0.55]
 */
export function totalsWith(
  table: ValueTable,
  criterion: number,
  factor: number,
): (number | null)[] {
  const changed = Math.min(1, (table.weights[criterion] ?? 0) * factor);
  const weights = withWeight(table.weights, criterion, changed);
  return table.low.map((row, vendor) => totalOf(row, table.applies[vendor] ?? [], weights));
}

/** The vendor's lead in points, below 0 when a rival stands above it; null without a rival. */
function leadIn(totals: readonly (number | null)[], leader: number): number | null {
  const own = totals[leader] ?? null;
  const rivals = totals.filter((total, vendor) => vendor !== leader && total !== null);
  if (own === null || rivals.length === 0) return null;
  return 100 * (own - rivals.reduce((best: number, total) => Math.max(best, total ?? 0), 0));
}

/**
 * How far does each weight, taken alone, move the lead? Every overall weight is multiplied by
 * 1 − `step` and 1 + `step` (never beyond the whole), all others keep their proportions, and the
 * leader's distance to whoever is then nearest is measured: below 0 somebody else would be first.
 *
 * In the order of the criteria; a criterion without weight or with all of it gives no row. Empty
 * without a rival. What applies to a vendor is minded. Source: one-way sensitivity, drawn as a tornado.
 *
 * @example leadSwings(table, 0, 0.5)[0] // { criterion: 0, lower: 3.1, higher: 5.4 }
 */
export function leadSwings(table: ValueTable, leader: number, step: number): Swing[] {
  return table.weights.flatMap((weight, criterion) => {
    if (weight <= 0 || weight >= 1) return [];
    const [lower, higher] = [1 - step, 1 + step].map((factor) =>
      leadIn(totalsWith(table, criterion, factor), leader),
    );
    return lower == null || higher == null ? [] : [{ criterion, lower, higher }];
  });
}

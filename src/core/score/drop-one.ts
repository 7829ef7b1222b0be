import { competitionRank } from "../stats/competition-rank.ts";
import { totalOf, type ValueTable } from "./value-table.ts";

/** The vendors (indexes) that stand above each other, recomputed among those that are `kept`. */
function orderAmong(table: ValueTable, kept: readonly number[]): Map<number, number | null> {
  const totals = kept.map((vendor) =>
    totalOf(table.low[vendor] ?? [], table.applies[vendor] ?? [], table.weights),
  );
  const ranks = competitionRank(totals);
  return new Map(kept.map((vendor, index) => [vendor, ranks[index] ?? null]));
}

/**
 * Does leaving out one vendor reverse two others? Every vendor is left out in turn and the rest is
 * ranked anew. On declared scales the answer must be empty; it is computed all the same, since this is
 * what is asked of relative methods, on which a third vendor can flip the first two.
 *
 * @example reversals(table) // []
 */
export function reversals(table: ValueTable): { dropped: number; over: number; under: number }[] {
  const all = table.low.map((_, vendor) => vendor);
  const full = orderAmong(table, all);
  return all.flatMap((dropped) => {
    const kept = all.filter((vendor) => vendor !== dropped);
    const order = orderAmong(table, kept);
    const isAbove = (ranks: Map<number, number | null>, a: number, b: number) =>
      (ranks.get(a) ?? 0) < (ranks.get(b) ?? 0);
    return kept.flatMap((over) =>
      kept
        .filter((under) => isAbove(full, over, under) && !isAbove(order, over, under))
        .map((under) => ({ dropped, over, under })),
    );
  });
}

import type { ValueTable } from "./value-table.ts";

/**
 * Is vendor `over` proven at least as good as `under` on every criterion, and better on one? It then
 * stays ahead whatever the weights. Said only of vendors to whom the same criteria apply.
 *
 * @example dominates(table, 0, 1) // true
 */
export function dominates(table: ValueTable, over: number, under: number): boolean {
  const appliesOver = table.applies[over] ?? [];
  const appliesUnder = table.applies[under] ?? [];
  let isBetter = false;
  for (let j = 0; j < table.weights.length; j += 1) {
    if (appliesOver[j] !== appliesUnder[j]) return false;
    if (!appliesOver[j]) continue;
    const difference = (table.low[over]?.[j] ?? 0) - (table.low[under]?.[j] ?? 0);
    if (difference < 0) return false;
    if (difference > 0) isBetter = true;
  }
  return isBetter;
}

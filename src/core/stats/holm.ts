import { adjustInOrder, type PValue } from "./adjusted-p.ts";

/**
 * Which of a few main questions can be answered "yes", with at most one chance in twenty of a single
 * false yes among them?
 *
 * The smallest p is multiplied with the number of questions, the next with one less, and so on.
 * Example: `holmAdjusted([0.04, 0.001, 0.03, 0.2])` is `[0.09, 0.004, 0.09, 0.2]`.
 *
 * Source: S. Holm (1979), Scandinavian Journal of Statistics 6, 65–70. Needs no assumption about how
 * the questions hang together. Null p values stay null and are not counted.
 */
export function holmAdjusted(pValues: readonly PValue[]): PValue[] {
  return adjustInOrder(pValues, "down", (rank, count) => count - rank + 1);
}

/**
 * Every p times the number of questions: simpler than Holm and never sharper (Bonferroni).
 * Example: `bonferroniAdjusted([0.04, 0.5])` is `[0.08, 1]`.
 */
export function bonferroniAdjusted(pValues: readonly PValue[]): PValue[] {
  return adjustInOrder(pValues, "down", (_, count) => count);
}

/**
 * Holm's factors from the largest p down (Y. Hochberg 1988); valid when the questions do not oppose.
 * Example: `hochbergAdjusted([0.04, 0.03])` is `[0.04, 0.04]`.
 */
export function hochbergAdjusted(pValues: readonly PValue[]): PValue[] {
  return adjustInOrder(pValues, "up", (rank, count) => count - rank + 1);
}

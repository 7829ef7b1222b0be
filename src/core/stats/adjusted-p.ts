import { requireThat } from "./require-that.ts";

/** A p value, or null where none could be computed. */
export type PValue = number | null;

/**
 * The shared frame of all adjustments for many questions: sort, raise each p by a factor, keep the
 * order monotone, put back in the order given. An unknown p stays unknown and is not counted.
 *
 * `factor(rank, count)` is what the p of that rank (1 is the smallest) is multiplied with. "down"
 * runs from the smallest p and never lets an adjusted value fall; "up" runs from the largest and
 * never lets one rise.
 *
 * Example: `adjustInOrder([0.5, 0.01], "down", (_, count) => count)` is `[1, 0.02]`.
 *
 * Source: S. P. Wright (1992), "Adjusted p-values for simultaneous inference", Biometrics 48.
 */
export function adjustInOrder(
  pValues: readonly PValue[],
  direction: "down" | "up",
  factor: (rank: number, count: number) => number,
): PValue[] {
  const known = pValues
    .flatMap((p, index) => (p === null ? [] : [{ p, index }]))
    .sort((a, b) => a.p - b.p);
  requireThat(
    known.every(({ p }) => p >= 0 && p <= 1),
    "adjustInOrder: every p must be between 0 and 1",
  );
  const raised = known.map(({ p, index }, place) => ({
    value: Math.min(1, p * factor(place + 1, known.length)),
    index,
  }));
  const adjusted: PValue[] = pValues.map(() => null);
  let bound = direction === "down" ? 0 : 1;
  for (const { value, index } of direction === "down" ? raised : raised.reverse()) {
    bound = direction === "down" ? Math.max(bound, value) : Math.min(bound, value);
    adjusted[index] = bound;
  }
  return adjusted;
}

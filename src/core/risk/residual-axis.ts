/** No axis falls by more than this, however much is in place. */
const mostSteps = 2;

/**
 * Where on its axis (1 to 5) does a risk stand after what lowers it? It falls by ⌊2 × share of the
 * listed controls that are met⌋ steps, at most 2, and never below 1. Without controls nothing falls.
 *
 * @example residualAxis(4, 3, 5) // 3: three of five met is one step
 */
export function residualAxis(inherent: number, met: number, listed: number): number {
  if (listed === 0) return inherent;
  const steps = Math.min(mostSteps, Math.floor((2 * met) / listed));
  return Math.max(1, inherent - steps);
}

/** How far the result may still move when the search ends: below the last digit of a double. */
const enough = 2 ** -54;

/**
 * The sine of a third of the angle whose sine is c: what Cardano's formula for a cubic with three real
 * roots needs. Between −½ and ½, for c from −1 to 1. (An engine's own sines may differ from another's.)
 *
 * It is the root s of 3s − 4s³ = c nearest to 0. With s = ½ − w the equation reads w² (6 − 4w) = 1 − c,
 * which keeps its digits where c is near 1; w is found by halving, to 16 places.
 *
 * @example sineOfThird(1) // 0.5
 */
export function sineOfThird(c: number): number {
  const gap = 1 - Math.abs(c);
  let [low, high] = [0, 0.5];
  while (high - low > enough) {
    const middle = (low + high) / 2;
    if (middle * middle * (6 - 4 * middle) < gap) low = middle;
    else high = middle;
  }
  // Where nothing lies below, the root is the lower end itself.
  const s = 0.5 - (gap === 0 ? 0 : high);
  return c < 0 ? -s : s;
}

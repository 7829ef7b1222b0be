const almostZero = 1e-300;
const enough = 4e-16;

/** One step of a continued fraction: b₀ + a₁ / (b₁ + a₂ / (b₂ + …)). */
export interface FractionStep {
  numerator: number;
  denominator: number;
}

/**
 * The value of a continued fraction whose steps 1, 2, 3 … are given by `step`, beginning at `start`.
 *
 * Source: Lentz's method as modified by Thompson and Barnett (1986). It works from the front, so one
 * can stop as soon as a further step changes nothing.
 *
 * Example: `continuedFraction(1, () => ({ numerator: 1, denominator: 1 }))` is the golden ratio,
 * 1.618033….
 */
export function continuedFraction(start: number, step: (index: number) => FractionStep): number {
  let value = awayFromZero(start);
  let front = value;
  let back = 0;
  for (let index = 1; index < 200_000; index += 1) {
    const { numerator, denominator } = step(index);
    back = 1 / awayFromZero(denominator + numerator * back);
    front = awayFromZero(denominator + numerator / front);
    const change = front * back;
    value *= change;
    if (Math.abs(change - 1) < enough) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < almostZero ? almostZero : value;
}

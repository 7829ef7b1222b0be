/**
 * How long is a vector? The root of the sum of its squares, terms taken in order: `Math.hypot` leaves
 * both the order and the last digits to the engine. Meant for numbers whose squares do not overflow.
 *
 * @example lengthOf(3, 4) // 5
 */
export function lengthOf(...parts: readonly number[]): number {
  let squares = 0;
  for (const part of parts) squares += part * part;
  return Math.sqrt(squares);
}

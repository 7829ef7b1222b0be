/**
 * The smallest number between `low` and `high` at which a condition holds, given that once it holds
 * it keeps holding further up. Halves the range until no number is left in between, so the answer is
 * exact to the last digit of a double. When the condition holds nowhere below, the answer is `high`.
 *
 * Used to turn any steadily rising function round: "at which t does the tail fall to 2.5 %?"
 *
 * Example: `firstTrue(0, 2, (x) => x * x >= 2)` is √2 = 1.414213….
 */
export function firstTrue(low: number, high: number, holds: (x: number) => boolean): number {
  if (holds(low)) return low;
  let below = low;
  let above = high;
  for (;;) {
    const middle = below / 2 + above / 2;
    if (middle <= below || middle >= above) return above;
    if (holds(middle)) above = middle;
    else below = middle;
  }
}

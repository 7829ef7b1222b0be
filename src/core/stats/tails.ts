/**
 * The two parts into which a value cuts a distribution; together they make 1. Both are kept because
 * a tiny part cannot be had as one minus the large part without losing its digits.
 */
export interface Tails {
  lower: number;
  upper: number;
}

import { raisedTo } from "./elementary/raised-to.ts";
/**
 * Up to how many weeks apart may errors still resemble each other? 4 · (n/100)^(2/9), rounded down.
 *
 * @example neweyWestLag(14) // 2
 */
export function neweyWestLag(count: number): number {
  return Math.floor(4 * raisedTo(count / 100, 2 / 9));
}

/**
 * How uncertain are the coefficients of a line when neighbouring weeks resemble each other?
 *
 * The usual formula takes errors as independent. Here the products of errors up to `lag` weeks apart
 * are added, the nearer the heavier (Bartlett's weights 1 − l/(lag+1)). Multiplied by n/(n−k), since
 * weekly data are few. Takes rows in order of time; the answer has the size of `inverse`.
 *
 * Source: W. Newey and K. West (1987), Econometrica 55, 703–708; R's `NeweyWest(prewhite = FALSE,
 * adjust = TRUE)`.
 *
 * @example neweyWestCovariance([[1], [1], [1]], [-1, 0, 1], [[1 / 3]], 0)[0]?.[0] // 1/3
 */
export function neweyWestCovariance(
  rows: readonly (readonly number[])[],
  residuals: readonly number[],
  inverse: readonly (readonly number[])[],
  lag: number,
): number[][] {
  const scores = rows.map((row, index) => row.map((value) => value * (residuals[index] ?? 0)));
  const size = inverse.length;
  const middle = inverse.map(() => inverse.map(() => 0));
  for (let apart = 0; apart <= Math.min(lag, scores.length - 1); apart += 1) {
    const weight = apart === 0 ? 0.5 : 1 - apart / (lag + 1);
    addProducts(middle, scores, apart, weight);
  }
  const factor = scores.length / Math.max(1, scores.length - size);
  return inverse.map((line) => inverse.map((other) => factor * sandwich(line, middle, other)));
}

/** Adds the products of scores so many weeks apart, both ways round. */
function addProducts(
  middle: number[][],
  scores: readonly (readonly number[])[],
  apart: number,
  weight: number,
): void {
  for (const [at, line] of middle.entries()) {
    for (const to of line.keys()) {
      let sum = 0;
      for (let index = apart; index < scores.length; index += 1) {
        const [late, early] = [scores[index] ?? [], scores[index - apart] ?? []];
        sum += (late[at] ?? 0) * (early[to] ?? 0) + (late[to] ?? 0) * (early[at] ?? 0);
      }
      line[to] = (line[to] ?? 0) + weight * sum;
    }
  }
}

function sandwich(
  left: readonly number[],
  middle: readonly (readonly number[])[],
  right: readonly number[],
): number {
  return left.reduce(
    (sum, value, at) =>
      sum + value * right.reduce((part, other, to) => part + (middle[at]?.[to] ?? 0) * other, 0),
    0,
  );
}

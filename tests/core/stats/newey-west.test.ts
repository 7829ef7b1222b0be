import { expect, it } from "vitest";
import { leastSquares } from "../../../src/core/stats/least-squares.ts";
import { neweyWestCovariance, neweyWestLag } from "../../../src/core/stats/newey-west.ts";

it("looks two weeks back with fourteen weeks and four with a hundred", () => {
  expect([14, 100].map(neweyWestLag)).toEqual([2, 4]);
});

it("is the variance of a mean where neighbours are not looked at", () => {
  const rows = [[1], [1], [1]];
  expect(neweyWestCovariance(rows, [-1, 0, 1], [[1 / 3]], 0)[0]?.[0]).toBeCloseTo(1 / 3, 12);
});

it("grows where neighbours resemble each other and shrinks where they alternate", () => {
  const rows = [[1], [1], [1], [1]];
  const of = (residuals: number[]) =>
    neweyWestCovariance(rows, residuals, [[1 / 4]], 1)[0]?.[0] ?? 0;
  expect(of([1, 1, -1, -1])).toBeGreaterThan(of([1, -1, 1, -1]));
});

// NumPy 1.24, the formula written out: series with a trend and a jump of fourteen weeks.
it("agrees with the formula written out in matrices", () => {
  const weeks = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 15, 16, 17, 18];
  const rows = weeks.map((week) => [1, week - 13, Number(week >= 13)]);
  const found = leastSquares(rows, [10, 11, 10.5, 12, 11, 12.5, 12, 13, 9, 10, 9.5, 10.5, 10, 11]);
  if (found === null) throw new Error("a line is found");
  const covariance = neweyWestCovariance(rows, found.residuals, found.inverse, 2);
  expect(Math.sqrt(covariance[2]?.[2] ?? 0)).toBeCloseTo(0.262706320694, 10);
  expect(Math.sqrt(covariance[1]?.[1] ?? 0)).toBeCloseTo(0.021137314059, 10);
});

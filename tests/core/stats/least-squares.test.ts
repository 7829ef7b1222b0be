import { expect, it } from "vitest";
import { fittedAt, inverseOf, leastSquares } from "../../../src/core/stats/least-squares.ts";

const line = [
  [1, 0],
  [1, 1],
  [1, 2],
];

it("finds a line that goes through every point", () => {
  const found = leastSquares(line, [1, 3, 5]);
  expect(found?.coefficients[0]).toBeCloseTo(1, 12);
  expect(found?.coefficients[1]).toBeCloseTo(2, 12);
  for (const residual of found?.residuals ?? [9]) expect(residual).toBeCloseTo(0, 12);
});

it("follows the heavier points", () => {
  const found = leastSquares([[1], [1]], [0, 10], [3, 1]);
  expect(found?.coefficients[0]).toBeCloseTo(2.5, 12);
});

it("answers null where the coefficients cannot be told apart", () => {
  expect(
    leastSquares(
      line.map(([one = 0]) => [one, 2]),
      [1, 2, 3],
    ),
  ).toBeNull();
  expect(
    leastSquares(
      [
        [1, 0],
        [1, 1],
      ],
      [1, 2],
    ),
  ).toBeNull();
});

it("turns a matrix that needs another order of rows", () => {
  expect(
    inverseOf([
      [0, 2],
      [4, 0],
    ]),
  ).toEqual([
    [0, 0.25],
    [0.5, 0],
  ]);
  expect(fittedAt([1, 3], [1, 2])).toBe(7);
});

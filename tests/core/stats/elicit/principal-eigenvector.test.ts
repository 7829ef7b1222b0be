import { expect, it } from "vitest";
import {
  principalEigenvector,
  transposed,
} from "../../../../src/core/stats/elicit/principal-eigenvector.ts";

it("finds the shares that a table without contradictions was made of", () => {
  const shares = [0.5, 0.3, 0.15, 0.05];
  const { lambda, vector } = principalEigenvector(shares.map((a) => shares.map((b) => a / b)));
  expect(lambda).toBeCloseTo(4, 12);
  vector.forEach((share, index) => {
    expect(share).toBeCloseTo(shares[index] ?? 0, 12);
  });
});

it("keeps them but for one factor, however circular the judgements", () => {
  const circular = [
    [1, 9, 1 / 9, 9],
    [1 / 9, 1, 9, 1 / 9],
    [9, 1 / 9, 1, 9],
    [1 / 9, 9, 1 / 9, 1],
  ];
  const { lambda, vector } = principalEigenvector(circular);
  circular.forEach((row, i) => {
    const stretched = row.reduce((sum, cell, j) => sum + cell * (vector[j] ?? 0), 0);
    expect(stretched / lambda).toBeCloseTo(vector[i] ?? 0, 12);
  });
});

it("turns rows into columns", () => {
  expect(
    transposed([
      [1, 3],
      [2, 1],
    ]),
  ).toEqual([
    [1, 2],
    [3, 1],
  ]);
});

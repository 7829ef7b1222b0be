import { expect, it } from "vitest";
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

import { expect, it } from "vitest";
import { topsis } from "../../../../src/core/score/second-opinion/topsis.ts";

const directions = ["max", "max"] as const;

it("is 1 for the best on everything and 0 for the worst", () => {
  const rows = [
    [2, 3],
    [1, 1],
    [1.5, 2],
  ];
  for (const normalisation of ["vector", "min-max"] as const) {
    const { closeness } = topsis({ rows, weights: [1, 3], directions }, normalisation);
    expect(closeness?.[0]).toBe(1);
    expect(closeness?.[1]).toBe(0);
    expect(closeness?.[2]).toBeCloseTo(0.5, 12);
  }
});

it("names its normalisation and bears columns in which nobody differs", () => {
  const rows = [
    [0, 1],
    [0, 2],
  ];
  const found = topsis({ rows, weights: [1, 1], directions }, "min-max");
  expect(found).toEqual({
    method: "topsis-min-max",
    closeness: [0, 1],
    ranks: [2, 1],
    reason: null,
  });
  expect(topsis({ rows, weights: [1, 1], directions }, "vector").ranks).toEqual([2, 1]);
});

it("has no answer when vendors are alike, or there is but one", () => {
  const alike = [
    [1, 2],
    [1, 2],
  ];
  expect(topsis({ rows: alike, weights: [1, 1], directions }, "vector").reason).toBe(
    "no-difference",
  );
  expect(topsis({ rows: [[1, 2]], weights: [1, 1], directions }, "vector").closeness).toBeNull();
});

import { expect, it } from "vitest";
import { readyMatrix } from "../../../../src/core/score/second-opinion/decision-matrix.ts";

const directions = ["min", "max"] as const;

it("brings weights to shares and turns costs round", () => {
  const rows = [
    [1, 5],
    [2, 4],
  ];
  expect(readyMatrix({ rows, weights: [30, 10], directions })).toEqual({
    rows: [
      [-1, 5],
      [-2, 4],
    ],
    shares: [0.75, 0.25],
  });
});

it("says why vendors cannot be compared", () => {
  const two = [
    [1, 2],
    [3, 4],
  ];
  expect(readyMatrix({ rows: [[1, 2]], weights: [1, 1], directions })).toBe("one-vendor");
  expect(readyMatrix({ rows: two, weights: [0, 0], directions })).toBe("no-weights");
  const unknown = [
    [1, 2],
    [3, Number.NaN],
  ];
  expect(readyMatrix({ rows: unknown, weights: [1, 1], directions })).toBe("not-a-number");
  expect(() => readyMatrix({ rows: [[1]], weights: [1, 1], directions })).toThrow(RangeError);
});

import { expect, it } from "vitest";
import { completeJudgements } from "../../../../src/core/stats/elicit/complete-judgements.ts";
import { principalEigenvector } from "../../../../src/core/stats/elicit/principal-eigenvector.ts";

it("multiplies along the path where there is only one", () => {
  const { filled } = completeJudgements([
    [1, 2, null],
    [1 / 2, 1, 3],
    [null, 1 / 3, 1],
  ]);
  expect(filled).toHaveLength(1);
  expect(filled[0]?.times).toBeCloseTo(6, 8);
});

it("makes λ smallest: any other filling contradicts more", () => {
  const cells = [
    [1, 9, 2, null, 1 / 3],
    [1 / 9, 1, null, 5, 7],
    [1 / 2, null, 1, 1 / 9, 4],
    [null, 1 / 5, 9, 1, null],
    [3, 1 / 7, 1 / 4, null, 1],
  ];
  const { matrix, filled } = completeJudgements(cells);
  const { lambda } = principalEigenvector(matrix);
  for (const { first, second, times } of filled) {
    for (const factor of [0.99, 1.01]) {
      const other = matrix.map((row) => [...row]);
      (other[first] ?? [])[second] = times * factor;
      (other[second] ?? [])[first] = 1 / (times * factor);
      expect(principalEigenvector(other).lambda).toBeGreaterThan(lambda);
    }
  }
});

it("leaves a full table as it is", () => {
  const full = [
    [1, 3],
    [1 / 3, 1],
  ];
  expect(completeJudgements(full)).toEqual({ matrix: full, filled: [] });
});

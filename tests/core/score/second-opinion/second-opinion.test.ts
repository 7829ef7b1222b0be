import { expect, it } from "vitest";
import { secondOpinion } from "../../../../src/core/score/second-opinion/second-opinion.ts";
import type { ValueTable } from "../../../../src/core/score/value-table.ts";

function tableOf(low: number[][], weights: number[], applies?: boolean[][]): ValueTable {
  return {
    low,
    high: low,
    applies: applies ?? low.map((row) => row.map(() => true)),
    weights,
    groups: [weights.map((_, index) => index)],
  };
}

it("finds a winner under every method where one is better at everything", () => {
  const found = secondOpinion(
    tableOf(
      [
        [0.9, 0.8],
        [0.2, 0.1],
        [0.5, 0.5],
      ],
      [0.5, 0.5],
    ),
  );
  expect(found).toMatchObject({ alwaysFirst: [0], dependsOnMethod: false, leftOut: [] });
  expect(found.opinions.map(({ method }) => method)).toEqual([
    "additive",
    "topsis-vector",
    "topsis-min-max",
    "promethee-2-usual",
  ]);
});

it("says that the winner depends on the method: one big lead against many small ones", () => {
  const found = secondOpinion(
    tableOf(
      [
        [1, 0.5, 0.5],
        [0.2, 0.6, 0.6],
      ],
      [0.4, 0.3, 0.3],
    ),
  );
  expect(found.opinions.map(({ winners }) => winners)).toEqual([[0], [0], [1], [1]]);
  expect(found).toMatchObject({ alwaysFirst: [], dependsOnMethod: true });
});

it("compares only on criteria that apply to all, and names the others", () => {
  const applies = [
    [true, false, true],
    [true, true, true],
  ];
  const found = secondOpinion(
    tableOf(
      [
        [0.9, 0, 0.5],
        [0.5, 1, 0.4],
      ],
      [0.4, 0.2, 0.4],
      applies,
    ),
  );
  expect(found.leftOut).toEqual([1]);
  expect(found.opinions[1]?.winners).toEqual([0]);
});

it("has nothing to say of one vendor, or of vendors that are alike", () => {
  expect(secondOpinion(tableOf([[1, 0]], [0.5, 0.5])).dependsOnMethod).toBeNull();
  const alike = secondOpinion(
    tableOf(
      [
        [0.4, 0.6],
        [0.4, 0.6],
      ],
      [0.5, 0.5],
    ),
  );
  expect(alike).toMatchObject({ alwaysFirst: [0, 1], dependsOnMethod: false });
});

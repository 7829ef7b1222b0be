import { expect, it } from "vitest";
import { smallestFlip } from "../../../src/core/score/smallest-flip.ts";
import { totalOf } from "../../../src/core/score/value-table.ts";
import { tableOf } from "../../workspaces/value-table.ts";

const everything = [true, true, true];

it("leaves the two level, with nothing lost on the way", () => {
  const values = [
    [0.9, 0.8, 0.1],
    [0.2, 0.3, 0.9],
  ];
  const weights = [0.4, 0.4, 0.2];
  const flip = smallestFlip(tableOf(values, weights), 0, 1);
  const moved = [...weights];
  for (const { criterion, to } of flip?.moves ?? []) moved[criterion] = to;
  const [a, b] = values.map((row) => totalOf(row, everything, moved));
  expect(a).toBeCloseTo(b ?? 0, 12);
  expect(moved.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  const change = moved.reduce((sum, weight, j) => sum + Math.abs(weight - (weights[j] ?? 0)), 0);
  expect(change).toBeCloseTo(flip?.distance ?? 0, 12);
});

it("finds none against a rival that is nowhere better", () => {
  const table = tableOf(
    [
      [0.9, 0.8],
      [0.2, 0.3],
    ],
    [0.5, 0.5],
  );
  expect(smallestFlip(table, 0, 1)).toBeNull();
});

it("says that it is approximate where other criteria apply to the two", () => {
  const applies = [
    [true, false],
    [true, true],
  ];
  const table = tableOf(
    [
      [0.9, 0],
      [0.2, 0.95],
    ],
    [0.5, 0.5],
    { applies },
  );
  expect(smallestFlip(table, 0, 1)?.isExact).toBe(false);
});

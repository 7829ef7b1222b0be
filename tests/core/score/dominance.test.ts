import { expect, it } from "vitest";
import { dominates } from "../../../src/core/score/dominance.ts";
import { tableOf } from "../../workspaces/value-table.ts";

it("asks for nowhere worse and somewhere better", () => {
  const table = tableOf(
    [
      [0.5, 0.9],
      [0.5, 0.8],
      [0.6, 0.1],
    ],
    [0.5, 0.5],
  );
  expect(dominates(table, 0, 1)).toBe(true);
  expect(dominates(table, 1, 0)).toBe(false);
  expect(dominates(table, 0, 2)).toBe(false);
  expect(dominates(table, 0, 0)).toBe(false);
});

it("says nothing of vendors to whom other criteria apply", () => {
  const applies = [
    [true, true],
    [true, false],
  ];
  expect(
    dominates(
      tableOf(
        [
          [1, 1],
          [0, 0],
        ],
        [0.5, 0.5],
        { applies },
      ),
      0,
      1,
    ),
  ).toBe(false);
});

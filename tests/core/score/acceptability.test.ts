import { expect, it } from "vitest";
import { acceptability } from "../../../src/core/score/acceptability.ts";
import { tableOf } from "../../workspaces/value-table.ts";

it("draws what is open between proven and possible", () => {
  const low = [[0.4], [0.5]];
  const table = tableOf(low, [1], { high: [[0.6], [0.5]] });
  const found = acceptability(["open", "proven"], table, 1);
  expect(Math.abs((found?.vendors[0]?.firstRankShare ?? 0) - 0.5)).toBeLessThan(0.02);
});

it("is certain where nothing is open and no weight matters", () => {
  const found = acceptability(
    ["a", "b"],
    tableOf(
      [
        [0.9, 0.9],
        [0.1, 0.1],
      ],
      [0.5, 0.5],
    ),
    1,
  );
  expect(found?.vendors.map((one) => one.firstRankShare)).toEqual([1, 0]);
  expect(found?.pairwise).toContainEqual({ over: "a", under: "b", share: 1 });
});

it("is the same again with the same seed, and null without vendors", () => {
  const table = tableOf(
    [
      [0.9, 0.1],
      [0.1, 0.9],
    ],
    [0.5, 0.5],
  );
  expect(acceptability(["a", "b"], table, 7)).toEqual(acceptability(["a", "b"], table, 7));
  expect(acceptability([], tableOf([], [1]), 7)).toBeNull();
});

import { expect, it } from "vitest";
import { memberRanks } from "../../../../src/core/panel/method/member-ranks.ts";

it("turns each member's own totals into places", () => {
  const totals = [
    [88, 82, 90],
    [85, 86, 84],
    [80, 84, 84],
  ];
  expect(memberRanks(totals)).toEqual([
    [1, 3, 1],
    [2, 1, 2],
    [3, 2, 2],
  ]);
});

it("has no place where there is no total", () => {
  expect(memberRanks([[null], [70]])).toEqual([[null], [1]]);
  expect(memberRanks([])).toEqual([]);
});

import { expect, it } from "vitest";
import { combinations, everyChoice } from "../../../src/core/stats/combinations.ts";

it("counts and lists the same choices", () => {
  for (const [total, chosen] of [
    [10, 4],
    [5, 0],
    [5, 5],
    [1, 1],
  ] as const) {
    const listed = [...everyChoice(total, chosen)].map(String);
    expect(listed).toHaveLength(combinations(total, chosen));
    expect(new Set(listed).size).toBe(listed.length);
  }
  expect([...everyChoice(3, 2)]).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
});

it("knows large numbers and refuses impossible ones", () => {
  expect(combinations(40, 20)).toBe(137846528820);
  expect(() => combinations(3, 4)).toThrow(RangeError);
  expect(() => [...everyChoice(3, 4)]).toThrow(RangeError);
});

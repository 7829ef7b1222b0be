import { expect, it } from "vitest";
import { adjustInOrder } from "../../../src/core/stats/adjusted-p.ts";

it("keeps places, keeps null, and does not count it", () => {
  const times = (_: number, count: number) => count;
  expect(adjustInOrder([0.5, null, 0.01], "down", times)).toEqual([1, null, 0.02]);
  expect(adjustInOrder([], "up", times)).toEqual([]);
});

it("refuses what is no p", () => {
  expect(() => adjustInOrder([1.5], "down", () => 1)).toThrow(RangeError);
  expect(() => adjustInOrder([Number.NaN], "down", () => 1)).toThrow(RangeError);
});

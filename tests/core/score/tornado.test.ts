import { expect, it } from "vitest";
import { tornado } from "../../../src/core/score/tornado.ts";

it("never lifts a weight beyond the whole, and skips one that is the whole", () => {
  const rows = tornado([[1, 0]], [0.9, 0.1], 0.5) ?? [];
  expect(rows[1]?.scores[0]).toBe(1);
  expect(tornado([[1, 0]], [1, 0], 0.2)?.map(({ criterion }) => criterion)).toEqual([1, 1]);
});

it("names no winner on a tie and computes nothing from zero weights", () => {
  expect(
    tornado(
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [1, 1],
      0.2,
    )?.[0]?.winner,
  ).toBeNull();
  expect(tornado([[1]], [0], 0.2)).toBeNull();
});

import { expect, it } from "vitest";
import { leniency } from "../../../src/core/panel/leniency.ts";

it("compares each judge with the others on the same things", () => {
  expect(
    leniency([
      [1, 0],
      [1, 0.5],
    ]),
  ).toEqual([0.75, -0.75]);
});

it("does not take what only one judge rated for harshness", () => {
  expect(
    leniency([
      [0.5, 0.5, null],
      [0, null, null],
    ]),
  ).toEqual([0, 0, null]);
  expect(leniency([])).toEqual([]);
});

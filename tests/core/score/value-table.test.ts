import { expect, it } from "vitest";
import { totalOf } from "../../../src/core/score/value-table.ts";

it("is the weighted mean over what applies", () => {
  expect(totalOf([0.5, 1], [true, true], [0.4, 0.6])).toBeCloseTo(0.8, 12);
  expect(totalOf([0.5, 1], [true, false], [0.4, 0.6])).toBe(0.5);
  expect(totalOf([0.5, 1], [false, false], [0.4, 0.6])).toBeNull();
});

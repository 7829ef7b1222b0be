import { expect, it } from "vitest";
import { multiplied, valueRange } from "../../../src/core/experience/value-range.ts";

it("multiplies end by end", () => {
  const range = { low: 1, likely: 2, high: 3 };
  expect(multiplied(range, valueRange(2))).toEqual({ low: 2, likely: 4, high: 6 });
});

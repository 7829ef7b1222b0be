import { expect, it } from "vitest";
import { sumRanges } from "../../../src/core/cost/sum-ranges.ts";

it("adds end by end", () => {
  const one = { low: 1, likely: 2, high: 3 };
  expect(sumRanges([one, one])).toEqual({ low: 2, likely: 4, high: 6 });
  expect(sumRanges([])).toEqual({ low: 0, likely: 0, high: 0 });
});

import { expect, it } from "vitest";
import { percentileOf } from "../../../src/core/cost/percentile.ts";

const sorted = Float64Array.from({ length: 999 }, (_, index) => index + 1);

it("reads the percentile off sorted draws, with the ranks that enclose it", () => {
  const found = percentileOf(sorted, 0.9);
  expect(found).toMatchObject({ share: 0.9, amount: 900 });
  expect(found.sampling?.low).toBeLessThan(900);
  expect(found.sampling?.high).toBeGreaterThan(900);
});

it("has no interval where there are too few draws", () => {
  expect(percentileOf(sorted.subarray(0, 5), 0.9).sampling).toBeNull();
});

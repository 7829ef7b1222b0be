import { expect, it } from "vitest";
import {
  bonferroniAdjusted,
  hochbergAdjusted,
  holmAdjusted,
} from "../../../src/core/stats/holm.ts";

it("adjusts in the order given", () => {
  expect(holmAdjusted([0.04, 0.001, 0.03, 0.2])).toEqual([0.09, 0.004, 0.09, 0.2]);
});

it("leaves a single question as it is", () => {
  expect(holmAdjusted([0.03, null])).toEqual([0.03, null]);
});

it("lies between Hochberg and Bonferroni", () => {
  const p = [0.01, 0.02, 0.022, 0.09, 0.4];
  const holm = holmAdjusted(p).map(Number);
  const loose = hochbergAdjusted(p).map(Number);
  const strict = bonferroniAdjusted(p).map(Number);
  holm.forEach((value, index) => {
    expect(value).toBeGreaterThanOrEqual(loose[index] ?? 2);
    expect(value).toBeLessThanOrEqual(strict[index] ?? -1);
  });
});

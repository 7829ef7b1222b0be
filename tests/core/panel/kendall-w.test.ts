import { expect, it } from "vitest";
import { kendallW } from "../../../src/core/panel/kendall-w.ts";

it("is 1 when harsh and lenient judges give the same order", () => {
  const found = kendallW([
    [1, 60],
    [2, 75],
    [4, 80],
  ]);
  expect(found.w).toBeCloseTo(1, 12);
  expect(found.reason === null && found.meanSpearman).toBeCloseTo(1, 12);
});

it("gives tied vendors average ranks, also when a judge ties them all", () => {
  const found = kendallW([
    [1, 2, 3],
    [1, 2, 3],
    [2, 5, 3],
  ]);
  // Ranks 1.5, 1.5, 3 twice, and 2, 2, 2: S = 6, denominator 9 × 24 − 3 × (6 + 6 + 24).
  expect(found.w).toBeCloseTo((12 * 6) / (9 * 24 - 3 * 36), 12);
  expect(found.reason === null && found.meanSpearman).toBeNull();
});

it("leaves out a vendor that one judge did not rate", () => {
  const found = kendallW([
    [1, 1],
    [2, 2],
    [3, null],
  ]);
  expect(found).toMatchObject({ w: 1, objects: 2, leftOut: 1 });
});

it("says why there is no figure", () => {
  expect(kendallW([[1], [2]])).toEqual({ w: null, reason: "too-few-judges" });
  expect(kendallW([])).toEqual({ w: null, reason: "too-few-judges" });
  expect(kendallW([[1, 2]])).toEqual({ w: null, reason: "too-few-objects" });
  const tied = [
    [1, 2],
    [1, 2],
  ];
  expect(kendallW(tied)).toEqual({ w: null, reason: "no-judge-distinguishes" });
});

import { expect, it } from "vitest";
import { against, onScale } from "../../../../src/core/pilot/evidence/on-scale.ts";

it("takes ratios as logarithms and differences as they are", () => {
  expect(onScale(Math.E, "ratio")).toBe(1);
  expect([onScale(0, "ratio"), onScale(null, "difference")]).toEqual([null, null]);
  expect(onScale(-3, "difference")).toBe(-3);
  expect([against(3, 4, "ratio"), against(3, 4, "difference")]).toEqual([0.75, -1]);
  expect([against(3, 0, "ratio"), against(null, 4, "ratio")]).toEqual([null, null]);
});

import { expect, it } from "vitest";
import { promethee } from "../../../../src/core/score/second-opinion/promethee.ts";

const directions = ["max", "max"] as const;

it("counts any lead in full and a level criterion for nobody", () => {
  const rows = [
    [0.51, 0.3],
    [0.5, 0.3],
  ];
  const { netFlow, ranks } = promethee({ rows, weights: [0.4, 0.6], directions });
  expect(netFlow?.[0]).toBeCloseTo(0.4, 12);
  expect(netFlow?.[1]).toBeCloseTo(-0.4, 12);
  expect(ranks).toEqual([1, 2]);
});

it("does not take rounding for a lead", () => {
  const rows = [
    [0.1 + 0.2, 1],
    [0.3, 1],
  ];
  expect(promethee({ rows, weights: [1, 1], directions }).netFlow).toEqual([0, 0]);
});

it("says why there is no answer", () => {
  expect(promethee({ rows: [[1, 1]], weights: [1, 1], directions })).toEqual({
    method: "promethee-2-usual",
    netFlow: null,
    ranks: null,
    reason: "one-vendor",
  });
});

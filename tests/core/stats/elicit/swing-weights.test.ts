import { expect, it } from "vitest";
import { swingWeights } from "../../../../src/core/stats/elicit/swing-weights.ts";

it("shares out the points", () => {
  const found = swingWeights([100, 60, 40]);
  expect(found).toEqual({ weights: [0.5, 0.3, 0.2], isAnchored: true, reason: null });
  expect(swingWeights([100]).weights).toEqual([1]);
});

it("notices that no swing stands at 100", () => {
  expect(swingWeights([80, 20])).toMatchObject({ weights: [0.8, 0.2], isAnchored: false });
});

it("says why there are no weights", () => {
  expect(swingWeights([0, 0]).reason).toBe("no-points");
  expect(swingWeights([]).reason).toBe("no-points");
  for (const wrong of [-1, 101, Number.NaN]) {
    expect(swingWeights([100, wrong]).reason).toBe("points-out-of-range");
  }
});

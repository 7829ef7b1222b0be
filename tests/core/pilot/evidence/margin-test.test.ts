import { expect, it } from "vitest";
import { marginTest } from "../../../../src/core/pilot/evidence/margin-test.ts";

const found = {
  estimate: 0,
  interval: [-0.04, 0.04],
  p: 1,
  standardError: 0.02,
  degreesOfFreedom: 12,
  reason: null,
} as const;

it("tests against the margin on the side that is bad", () => {
  const higher = marginTest(found, -0.05, "higher", "difference");
  expect(higher).toMatchObject({ limit: -0.05, isInside: true });
  // t = 2.5 with 12 degrees of freedom: one-sided p 0.01396.
  expect(higher?.p).toBeCloseTo(0.01396, 4);
  expect(marginTest(found, 0.03, "lower", "difference")?.isInside).toBe(false);
});

it("tests ratios on their logarithms", () => {
  const ratio = { ...found, estimate: 1, interval: [0.9, 1.11] } as const;
  expect(marginTest(ratio, 1.15, "lower", "ratio")?.isInside).toBe(true);
  expect(marginTest(ratio, 1.1, "lower", "ratio")?.isInside).toBe(false);
});

it("makes up no margin and no certainty", () => {
  expect(marginTest(found, null, "higher", "difference")).toBeNull();
  const unknown = { ...found, interval: null, standardError: null } as const;
  expect(marginTest(unknown, -0.05, "higher", "difference")?.isInside).toBeNull();
});

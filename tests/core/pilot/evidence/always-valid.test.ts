import { expect, it } from "vitest";
import { alwaysValid } from "../../../../src/core/pilot/evidence/always-valid.ts";

const found = {
  estimate: 0.5,
  interval: [0.4, 0.625],
  p: 0.001,
  standardError: 0.1,
  degreesOfFreedom: 12,
  reason: null,
} as const;

it("is wider than an interval made for one look, the earlier the more", () => {
  const [low = 0, high = 0] = alwaysValid(found, "ratio", 6, 6)?.interval ?? [];
  expect(low).toBeLessThan(0.4);
  expect(high).toBeGreaterThan(0.625);
  const [, earlier = 0] = alwaysValid(found, "ratio", 2, 6)?.interval ?? [];
  expect(earlier).toBeGreaterThan(high);
});

it("knows nothing where the weeks say nothing", () => {
  expect(alwaysValid({ ...found, standardError: null }, "ratio", 6, 6)).toBeNull();
});

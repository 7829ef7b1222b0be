import { expect, it } from "vitest";
import { confidenceSequence, tuning } from "../../../src/core/stats/confidence-sequence.ts";
import { normalQuantile } from "../../../src/core/stats/normal.ts";

it("is wider than an interval for one look, however many values there are", () => {
  for (const count of [100, 1_000, 100_000]) {
    const got = confidenceSequence(0, 1, count, { tunedFor: 1_000 });
    expect(got?.interval.high).toBeGreaterThan(normalQuantile(0.975));
  }
});

it("has a p below 5 % just when 0 is outside", () => {
  const reach = confidenceSequence(0, 1, 1_000, { tunedFor: 1_000 })?.interval.high ?? 0;
  const inside = confidenceSequence(reach - 0.001, 1, 1_000, { tunedFor: 1_000 });
  const outside = confidenceSequence(reach + 0.001, 1, 1_000, { tunedFor: 1_000 });
  expect(inside?.p).toBeGreaterThan(0.05);
  expect(outside?.p).toBeLessThan(0.05);
  expect(outside?.interval.low).toBeGreaterThan(0);
});

it("answers null without values and refuses an undeclared tuning", () => {
  expect(confidenceSequence(1, 0, 10, { tunedFor: 10 })).toBeNull();
  expect(confidenceSequence(1, 1, 0, { tunedFor: 10 })).toBeNull();
  expect(() => confidenceSequence(1, 1, 1, { tunedFor: 0 })).toThrow(RangeError);
  expect(tuning(0.05, 4000)).toBeCloseTo(tuning(0.05, 1000) / 2, 14);
});

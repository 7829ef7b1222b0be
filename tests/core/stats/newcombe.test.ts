import { expect, it } from "vitest";
import { newcombeDifference } from "../../../src/core/stats/newcombe.ts";

const none = { successes: 0, trials: 10 };

it("has a width even when nothing succeeded anywhere", () => {
  const got = newcombeDifference(none, none);
  expect(got?.difference).toBe(0);
  expect(got?.interval.high).toBeCloseTo(0.2775, 4);
});

it("is widened by a design effect and never narrowed", () => {
  const pilot = { successes: 56, trials: 70 };
  const baseline = { successes: 48, trials: 80 };
  const plain = newcombeDifference(pilot, baseline);
  const wide = newcombeDifference(pilot, baseline, 0.95, { pilot: 2.7, baseline: 2.7 });
  const below = newcombeDifference(pilot, baseline, 0.95, { pilot: 0.5, baseline: 0.5 });
  expect(wide?.difference).toBe(plain?.difference);
  expect(wide?.interval.low).toBeLessThan(plain?.interval.low ?? -1);
  expect(wide?.interval.high).toBeGreaterThan(plain?.interval.high ?? 1);
  expect(below).toEqual(plain);
});

it("answers null without trials", () => {
  expect(newcombeDifference({ successes: 0, trials: 0 }, none)).toBeNull();
  expect(() => newcombeDifference(none, none, 0.95, { pilot: 0, baseline: 1 })).toThrow(RangeError);
});

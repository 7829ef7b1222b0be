import { expect, it } from "vitest";
import { bootstrapOfWeeks } from "../../../src/core/stats/bootstrap-of-weeks.ts";

const pilot = [4, 6, 8, 5, 7, 6];
const baseline = [9, 11, 10, 12, 8, 10, 9, 11];
const meanOf = (values: readonly number[], times: Int32Array) =>
  times.reduce((sum, count, index) => sum + count * (values[index] ?? 0), 0) / times.length;
const difference = (ofPilot: Int32Array, ofBaseline: Int32Array) =>
  meanOf(pilot, ofPilot) - meanOf(baseline, ofBaseline);

it("comes near the formula where there is one, and is the same every time", () => {
  const found = bootstrapOfWeeks(6, 8, difference, { seed: 7 });
  // Standard error of the difference with divisor K: √(1.6667/6 + 1.5/8) = 0.682.
  expect(found?.interval.low).toBeCloseTo(-4 - 1.96 * 0.682, 0);
  expect(found?.interval.high).toBeCloseTo(-4 + 1.96 * 0.682, 0);
  expect(found?.draws).toBe(2000);
  expect(bootstrapOfWeeks(6, 8, difference, { seed: 7 })).toEqual(found);
});

it("answers null where the statistic often does not exist, and for a single week", () => {
  const rarely = (ofPilot: Int32Array) => (ofPilot[0] === 0 ? null : 1);
  expect(bootstrapOfWeeks(6, 8, rarely, { seed: 1 })).toBeNull();
  expect(bootstrapOfWeeks(1, 8, difference, { seed: 1 })).toBeNull();
});

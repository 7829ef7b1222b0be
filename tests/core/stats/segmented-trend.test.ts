import { expect, it } from "vitest";
import { segmentedCountTrend, segmentedTrend } from "../../../src/core/stats/segmented-trend.ts";

const weeks = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 15, 16, 17, 18];
const series = (values: readonly number[]) =>
  weeks.map((week, index) => ({ week, isPilot: week >= 13, value: values[index] ?? 0 }));

// Expected figures: the formulas written out with NumPy 1.24 matrices.
it("tells a jump from the trend that was there before", () => {
  const found = segmentedTrend(
    series([10, 11, 10.5, 12, 11, 12.5, 12, 13, 9, 10, 9.5, 10.5, 10, 11]),
  );
  expect(found?.level.estimate).toBeCloseTo(-5.735294117647, 10);
  // Newey and West's own is 0.2627; the usual one is larger and holds.
  expect(found?.level.standardError).toBeCloseTo(0.79879832, 7);
  expect(found?.slope.estimate).toBeCloseTo(0.352941176471, 10);
  expect(found?.level.p).toBeCloseTo(1.7982924574481573e-5, 10);
  expect(found).toMatchObject({ slopeChange: null, points: 14, isThin: false });
});

it("does the same for counts that come in bursts", () => {
  const counts = [100, 150, 96, 170, 118, 125, 89, 131, 90, 128, 72, 95, 119, 97];
  const found = segmentedCountTrend(series(counts));
  expect(found?.level.estimate).toBeCloseTo(-1.811008288307e-1, 10);
  expect(found?.level.standardError).toBeCloseTo(0.373328195009, 9);
});

it("looks for a bend only with eight pilot weeks, and says when points are few", () => {
  const long = Array.from({ length: 16 }, (_, week) => ({
    week,
    isPilot: week >= 8,
    value: week < 8 ? 5 + (week % 2) : 5 + (week - 8) + (week % 2),
  }));
  expect(segmentedTrend(long)?.slopeChange?.estimate).toBeCloseTo(1, 1);
  expect(segmentedTrend(long.slice(2, 12))?.isThin).toBe(true);
  expect(segmentedTrend(long.slice(7, 9))).toBeNull();
});

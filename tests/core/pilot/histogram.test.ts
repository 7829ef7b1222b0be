import { expect, it } from "vitest";
import {
  addHistogram,
  countDuration,
  durationKey,
  sortedDurations,
  ticketsWithin,
} from "../../../src/core/pilot/histogram.ts";

it("is exact below 34 minutes and within 0.05 % above", () => {
  for (let seconds = 0; seconds < 2048; seconds += 1) expect(durationKey(seconds)).toBe(seconds);
  for (let seconds = 2048; seconds < 40_000_000; seconds = Math.ceil(seconds * 1.37)) {
    expect(Math.abs(durationKey(seconds) / seconds - 1)).toBeLessThan(0.0005);
  }
});

it("gives keys that are their own keys, and never falls", () => {
  let before = 0;
  for (let seconds = 1; seconds < 10_000_000; seconds = Math.ceil(seconds * 1.01)) {
    const key = durationKey(seconds);
    expect(durationKey(key)).toBe(key);
    expect(key).toBeGreaterThanOrEqual(before);
    before = key;
  }
});

it("counts, adds and sorts", () => {
  const first = new Map<number, number>();
  countDuration(first, 90);
  countDuration(first, 60, 2);
  addHistogram(first, new Map([[90, 3]]));
  expect(sortedDurations(first)).toEqual([
    [60, 2],
    [90, 4],
  ]);
  expect([ticketsWithin(first, 60), ticketsWithin(first)]).toEqual([2, 6]);
});

import { expect, it } from "vitest";
import {
  addHistogram,
  Histogram,
  sortedDurations,
  ticketsWithin,
} from "../../../src/core/pilot/histogram.ts";

it("counts, adds and reads shortest first", () => {
  const first = Histogram.of([
    [90, 1],
    [60, 2],
  ]);
  addHistogram(first, Histogram.of([[90, 3]]));
  expect(sortedDurations(first)).toEqual([
    [60, 2],
    [90, 4],
  ]);
  expect([ticketsWithin(first, 60), ticketsWithin(first)]).toEqual([2, 6]);
  expect([first.size, first.get(90), first.get(91)]).toEqual([2, 4, undefined]);
});

it("is one thing whatever the order in which it was made", () => {
  const made = new Histogram().set(500_000, 300).set(10, 1);
  expect(made).toEqual(
    Histogram.of([
      [10, 1],
      [500_001, 200],
      [500_000, 100],
    ]),
  );
});

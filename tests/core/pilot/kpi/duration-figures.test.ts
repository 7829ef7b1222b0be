import { expect, it } from "vitest";
import { emptyCell } from "../../../../src/core/pilot/cell.ts";
import { durationFigures } from "../../../../src/core/pilot/kpi/duration-figures.ts";

const measure = {
  done: ["solved"],
  open: "solve-open",
  openScale: 1,
  coarseSeconds: 1,
  tauSeconds: 100,
} as const;

it("gives median and 90th percentile, and null for what is not reached in time", () => {
  const cell = emptyCell("pilot", 0, "line", "");
  for (const seconds of [10, 20, 30, 40, 90]) cell.histograms.solved.set(seconds, 1);
  cell.histograms["solve-open"].set(500, 1);
  expect(durationFigures([cell], measure)).toEqual({
    tickets: 6,
    median: 35,
    p90: null,
    restrictedMean: (10 + 20 + 30 + 40 + 90 + 100) / 6,
  });
});

it("knows nothing without tickets or follow-up", () => {
  const none = { tickets: 0, median: null, p90: null, restrictedMean: null };
  expect(durationFigures([], measure)).toEqual(none);
  expect(durationFigures([], { ...measure, tauSeconds: 0 })).toEqual(none);
});

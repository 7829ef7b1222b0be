import { expect, it } from "vitest";
import { emptyCell } from "../../../../src/core/pilot/cell.ts";
import {
  durationGroups,
  eachDuration,
  restrictedSum,
} from "../../../../src/core/pilot/kpi/duration-measure.ts";

const cell = emptyCell("pilot", 0, "line", "");
cell.histograms.replied.set(59, 2).set(130, 1);
cell.histograms["vendor-replied"].set(60, 1);
cell.histograms["reply-open"].set(1000, 1);
const measure = {
  done: ["replied"],
  open: "reply-open",
  openScale: 1,
  coarseSeconds: 1,
  tauSeconds: 100,
} as const;

it("makes one sorted list of finished and waiting tickets", () => {
  expect(durationGroups([cell, cell], measure)).toEqual([
    { timeSeconds: 59, events: 4, censored: 0 },
    { timeSeconds: 130, events: 2, censored: 0 },
    { timeSeconds: 1000, events: 0, censored: 2 },
  ]);
});

it("sums waiting times up to tau", () => {
  expect(restrictedSum(cell, measure)).toEqual({ sum: 2 * 59 + 100 + 100, count: 4 });
});

it("cuts to whole minutes where one file knows no more, and scales what waits on another clock", () => {
  const coarse = {
    ...measure,
    done: ["replied", "vendor-replied"],
    coarseSeconds: 60,
    openScale: 0.05,
  } as const;
  expect(durationGroups([cell], coarse).map(({ timeSeconds }) => timeSeconds)).toEqual([
    0, 50, 60, 120,
  ]);
  expect(restrictedSum(cell, coarse)).toEqual({ sum: 0 + 100 + 60 + 50, count: 5 });
});

it("goes through finished and waiting tickets alike", () => {
  const seen: [number | null, number][] = [];
  eachDuration(cell, { ...measure, coarseSeconds: 60 }, (seconds, tickets) => {
    seen.push([seconds, tickets]);
  });
  expect(seen).toEqual([
    [0, 2],
    [120, 1],
    [null, 1],
  ]);
});

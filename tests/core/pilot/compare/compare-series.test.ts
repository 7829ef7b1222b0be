import { expect, it } from "vitest";
import { compareBacklog, compareCost } from "../../../../src/core/pilot/compare/compare-series.ts";
import { dayOfText } from "../../../../src/core/pilot/time/calendar-day.ts";
import { weekOf } from "../../../../src/core/pilot/time/iso-week.ts";
import { weeklyPeriod } from "../ticket-log.ts";
import { contextOf, kpi, twoPeriods } from "./compared.ts";

it("refuses a backlog whose file begins with the period", () => {
  expect(compareBacklog(kpi("backlog"), contextOf(twoPeriods())).blockedBy).toBe("no-run-in");
});

it("counts weeks from one follow-up after the first ticket of the file", () => {
  const long = { replySeconds: [500, 510, 490, 500, 520, 480] };
  const found = compareBacklog(
    kpi("backlog"),
    contextOf(twoPeriods(long, { ...long, firstWeek: 8 })),
  );
  expect(found.blockedBy).toBeNull();
  expect(found.pilot.weekly.map(({ week }) => week)).toEqual([
    "2026-W33",
    "2026-W34",
    "2026-W35",
    "2026-W36",
  ]);
});

it("compares the weekly change of the backlog after a run-in", () => {
  const periods = twoPeriods();
  const context = contextOf({
    baseline: { ...periods.baseline, runInDays: 14 },
    pilot: { ...periods.pilot, runInDays: 14 },
  });
  const found = compareBacklog(kpi("backlog"), context);
  expect(found.blockedBy).toBeNull();
  // Every ticket of the log is solved within the hour: the pile does not grow.
  expect([found.baseline.estimate, found.pilot.estimate]).toEqual([0, 0]);
  expect(found.definition.id).toBe("backlog-weekly-change");
});

it("divides weekly cost by weekly tickets", () => {
  const covers = "licence+labour";
  const weeksFrom = (first: number) =>
    [0, 1, 2, 3].map((week) => weekOf(dayOfText("2026-06-01")) + first + week);
  const costs = {
    baseline: weeksFrom(0).map((week, index) => ({ week, costMinor: 1400 + index * 14, covers })),
    pilot: weeksFrom(6).map((week, index) => ({ week, costMinor: 700 + index * 7, covers })),
  };
  const found = compareCost(kpi("cost-per-ticket"), contextOf(twoPeriods(), { costs }));
  expect(found.baseline.estimate).toBeCloseTo(101.5, 9);
  expect(found.difference.estimate).toBeCloseTo(0.5, 9);
  expect(found.pilot.coverage).toBe(1);
  const other = { ...costs, pilot: costs.pilot.map((cost) => ({ ...cost, covers: "licence" })) };
  const mixed = compareCost(kpi("cost-per-ticket"), contextOf(twoPeriods(), { costs: other }));
  expect(mixed.blockedBy).toBe("definitions-differ");
});

it("knows no cost without weekly costs, nor a period shorter than four weeks", () => {
  const context = contextOf(twoPeriods());
  expect(compareCost(kpi("cost-per-ticket"), context).blockedBy).toBe("kpi-not-in-data");
  const short = weeklyPeriod("pilot", { replySeconds: [500, 500], firstWeek: 6 });
  const week = { week: weekOf(dayOfText("2026-06-01")), costMinor: 1, covers: null };
  const costs = { baseline: [week], pilot: [week] };
  const found = compareCost(
    kpi("cost-per-ticket"),
    contextOf({ ...twoPeriods(), pilot: short }, { costs }),
  );
  expect(found.blockedBy).toBe("too-few-weeks-of-kpi");
});

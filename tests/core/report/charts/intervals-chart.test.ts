import { expect, it } from "vitest";
import {
  drawnMedian,
  drawnTarget,
  drawnValue,
  intervalsChart,
} from "../../../../src/core/report/charts/intervals-chart.ts";
import { comparisonOf, kpiComparison } from "../../../workspaces/build-comparison.ts";
import { alphaComparison, contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();

it("counts what changed in its title, and has the same KPIs in its table", () => {
  const ratio = intervalsChart("alpha", alphaComparison, "ratio", context);
  expect(ratio?.title).toBe("Alpha Desk: 1 better, 0 worse (1 judged)");
  expect(ratio?.rows).toEqual([
    { label: "First response time", estimate: 0.5, low: 0.4, high: 0.625, verdict: "Better" },
  ]);
  expect(ratio?.table.rows.map(({ id }) => id)).toEqual(["first-response-time"]);
});

it("draws shares in percentage points, with the margin", () => {
  const difference = intervalsChart("alpha", alphaComparison, "difference", context);
  expect(difference?.title).toContain("no KPI can be said to be better or worse");
  expect(difference?.rows).toEqual([
    { label: "Satisfaction", estimate: -2, low: -8, high: 4, margin: -5, verdict: "Cannot tell" },
  ]);
});

it("leaves out what has no interval, and is null when nothing has", () => {
  const unknown = comparisonOf([kpiComparison("csat")]);
  expect(intervalsChart("alpha", unknown, "difference", context)).toBeNull();
});

it("leaves ratios and points as they are", () => {
  expect(drawnValue(kpiComparison("csat"), 0.05)).toBeCloseTo(5, 12);
  expect(drawnValue(kpiComparison("nps", { unit: "points" }), 7)).toBe(7);
  expect(drawnValue(kpiComparison("resolution-time", { scale: "ratio" }), 0.9)).toBe(0.9);
});

it("places the target from the baseline: from its median where the target is one for the median", () => {
  const aimed = kpiComparison("csat", { target: 0.85 });
  expect(drawnTarget(aimed)).toBeCloseTo(5, 12);
  expect(drawnTarget(kpiComparison("csat"))).toBeNull();
  const baseline = { ...aimed.baseline, estimate: 400 };
  const time = { scale: "ratio", unit: "seconds", target: 300 } as const;
  expect(drawnTarget(kpiComparison("resolution-time", { ...time, baseline }))).toBe(0.75);
  const median = { ...baseline, median: 200 };
  expect(drawnTarget(kpiComparison("resolution-time", { ...time, baseline: median }))).toBe(1.5);
});

it("sets the change of the median beside a target for the median, and nowhere else", () => {
  const aimed = kpiComparison("resolution-time", { scale: "ratio", unit: "seconds", target: 300 });
  const baseline = { ...aimed.baseline, estimate: 500, median: 400 };
  const pilot = { ...aimed.pilot, estimate: 450, median: 200 };
  const difference = { estimate: 0.9, interval: [0.8, 1] as [number, number] };
  const time = { ...aimed, baseline, pilot, difference };
  expect(drawnMedian(time)).toBe(0.5);
  expect(drawnMedian({ ...time, target: null })).toBeNull();
  expect(drawnMedian(kpiComparison("csat", { target: 0.85 }))).toBeNull();
  const chart = intervalsChart("alpha", comparisonOf([time]), "ratio", context);
  expect(chart?.rows[0]).toMatchObject({ target: 0.75, median: 0.5, estimate: 0.9 });
  expect(chart?.description).toContain("hollow square");
});

it("says in its description what the triangle is, where there is a target", () => {
  const difference = { estimate: 0.02, interval: [-0.01, 0.05] as [number, number] };
  const aimed = comparisonOf([kpiComparison("csat", { target: 0.85, difference })]);
  const chart = intervalsChart("alpha", aimed, "difference", context);
  expect(chart?.rows[0]?.target).toBeCloseTo(5, 12);
  expect(chart?.description).toContain("target");
});

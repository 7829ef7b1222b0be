import { expect, it } from "vitest";
import { drawnValue, intervalsChart } from "../../../../src/core/report/charts/intervals-chart.ts";
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

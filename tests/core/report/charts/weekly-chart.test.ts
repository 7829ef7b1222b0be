import { expect, it } from "vitest";
import { weeklyChart } from "../../../../src/core/report/charts/weekly-chart.ts";
import { kpiComparison } from "../../../workspaces/build-comparison.ts";
import { alphaComparison, contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const [time] = alphaComparison.kpis;

it("draws minutes, leaves a gap for a week without a value, and states the verdict", () => {
  const chart = time && weeklyChart("alpha", time, context);
  expect(chart?.title).toBe("First response time: Better");
  expect(chart?.series[0]?.points).toEqual([
    { week: "2026-W36", value: 10 },
    { week: "2026-W37", value: null },
  ]);
  expect(chart?.table.rows.map(({ id }) => id)).toEqual([
    "baseline-2026-W36",
    "baseline-2026-W37",
    "pilot-2026-W36",
    "pilot-2026-W37",
  ]);
  expect(chart?.table.rows[1]?.cells[2]).toEqual({ text: "—", value: null });
});

it("is null when no week has a value", () => {
  expect(weeklyChart("alpha", kpiComparison("csat"), context)).toBeNull();
});

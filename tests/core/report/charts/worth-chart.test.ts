import { expect, it } from "vitest";
import { worthChart } from "../../../../src/core/report/charts/worth-chart.ts";
import { costedContext } from "../../../workspaces/costed-report.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("says that the leader is the dearer one, and has a point and a row for each", () => {
  const chart = worthChart(costedContext());
  expect(chart?.title).toBe("Alpha Desk has the highest score; Beta Desk costs less");
  expect(chart?.points.map(({ label }) => label)).toEqual(["Alpha Desk", "Beta Desk"]);
  expect(chart?.table.rows).toHaveLength(2);
  for (const { x, xLow, xHigh } of chart?.points ?? [])
    expect([xLow, x, xHigh]).toEqual([xLow, x, xHigh].sort((a, b) => a - b));
});

it("is null where only one has a cost: one point compares nothing", () => {
  expect(worthChart(contextOf())).toBeNull();
});

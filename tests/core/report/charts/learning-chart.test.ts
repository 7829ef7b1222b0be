import { expect, it } from "vitest";
import { learningChart } from "../../../../src/core/report/charts/learning-chart.ts";
import { kpiComparison } from "../../../workspaces/build-comparison.ts";
import { evidencedTime } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("draws the effect of each week in percent, with the weeks of settling in marked", () => {
  const chart = learningChart("alpha", evidencedTime, contextOf());
  expect(chart?.series[0]?.points.map(({ value }) => value?.toFixed(0))).toEqual([
    "20",
    "-40",
    "-60",
  ]);
  expect(chart?.title).toContain("−50.0 %");
  expect(chart?.table.rows[0]?.cells[0]?.mark).toBe("settling in");
});

it("is null without weeks", () => {
  expect(learningChart("alpha", kpiComparison("csat"), contextOf())).toBeNull();
});

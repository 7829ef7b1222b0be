import { expect, it } from "vitest";
import { waterfallChart } from "../../../../src/core/report/charts/waterfall-chart.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const [costs] = context.decision.costs.vendors;
if (costs === undefined) throw new Error("no costs");
const year = (likely: number) => ({ low: likely / 2, likely, high: likely * 2 });
const whole = { ...costs, years: [year(60), year(30), year(10)], isComplete: true, missing: [] };

it("begins each year where the one before it ended, and ends in the total", () => {
  const chart = waterfallChart(whole, context);
  expect(chart?.steps.map(({ start, end, isTotal }) => [start, end, isTotal])).toEqual([
    [0, 60, false],
    [60, 90, false],
    [90, 100, false],
    [0, 100, true],
  ]);
  expect(chart?.table.rows.map(({ cells }) => cells[1]?.value)).toEqual([60, 30, 10, 100]);
  expect(chart?.title).toContain("60.0 %");
});

it("says when lines are unknown, and draws nothing where nothing is known", () => {
  const open = waterfallChart({ ...whole, isComplete: false, missing: ["seats"] }, context);
  expect(open?.description).toContain("1 line is unknown");
  expect(waterfallChart({ ...whole, years: null }, context)).toBeNull();
  expect(waterfallChart({ ...whole, years: [year(0)] }, context)).toBeNull();
});

import { expect, it } from "vitest";
import { isHigh, riskGridChart } from "../../../../src/core/report/charts/risk-grid-chart.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();

it("calls a product of 12 or more high", () => {
  expect(isHigh({ likelihood: 3, impact: 4 })).toBe(true);
  expect(isHigh({ likelihood: 2, impact: 5 })).toBe(false);
});

it.each([
  ["alpha", "No residual risk of Alpha Desk is in the high field"],
  ["beta", "Beta Desk: 1 residual risk in the high field"],
])("counts the high risks of %s", (vendor, title) => {
  const risks = context.decision.risks.vendors.find((one) => one.vendor === vendor)?.risks ?? [];
  const chart = riskGridChart(vendor, risks, context);
  expect(chart.title).toBe(title);
  expect(chart.points).toHaveLength(chart.table.rows.length);
});

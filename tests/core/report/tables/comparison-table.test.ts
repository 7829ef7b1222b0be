import { expect, it } from "vitest";
import {
  comparisonTable,
  pText,
  verdictCell,
} from "../../../../src/core/report/tables/comparison-table.ts";
import { kpiComparison } from "../../../workspaces/build-comparison.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { alphaComparison, contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const table = comparisonTable("alpha", alphaComparison, context);

it("shows median, tail and mean of a time in both periods, with the file they come from", () => {
  const { baseline, pilot, difference } = rowOf(table, "first-response-time");
  expect(baseline).toMatchObject({
    text: "Median 10 min",
    detail: "P90 1 h 30 min · Restricted mean 20 min · n = 500",
    value: 1200,
    trace: { file: "pilots/baseline/tickets.csv" },
  });
  expect(pilot?.trace?.file).toBe("pilots/pilot/tickets.csv");
  expect(difference).toMatchObject({ text: "−50.0 %", detail: "−60.0 … −37.5 %", value: 0.5 });
});

it("shows what is unknown as a dash, without a source and without an interval", () => {
  const { baseline, difference, verdict } = rowOf(table, "nps");
  expect(baseline).toMatchObject({ text: "—", value: null });
  expect(baseline).not.toHaveProperty("trace");
  expect(difference).toEqual({ text: "—", value: null });
  expect(verdict?.text).toBe("Cannot assess");
});

it.each([
  [0, "< 0.001"],
  [0.00099, "< 0.001"],
  [0.0244, "0.024"],
  [1, "1.000"],
])("writes p = %s as %s, never as 0", (p, written) => {
  expect(pText(p)).toBe(written);
});

it("says the verdict in a word, and p only when there is one", () => {
  expect(verdictCell(kpiComparison("csat", { pAdjusted: 0 }), context)).toMatchObject({
    text: "Better",
    tone: "good",
    detail: "p < 0.001",
  });
  expect(verdictCell(kpiComparison("csat"), context)).not.toHaveProperty("detail");
});

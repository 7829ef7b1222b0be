import { expect, it } from "vitest";
import { reportMarkdown } from "../../../../src/core/report/faces/markdown.ts";
import { feedbackReports, minutesReport } from "../../../../src/core/report/panel/panel-letters.ts";
import { panelContext, sealed } from "../../../workspaces/panel-report.ts";

it("prints the minutes on any face", () => {
  const report = minutesReport(panelContext(), "zh-Hant");
  expect(report.pages.map(({ id }) => id)).toEqual(["minutes"]);
  expect(reportMarkdown(report)).toContain("評選會議紀錄");
});

it("writes to those who were not chosen, and names no other vendor", () => {
  const context = panelContext();
  const recommended = {
    ...context,
    decision: { ...context.decision, outcome: "recommended" as const, vendor: "beta" },
  };
  const letters = feedbackReports(recommended, "en");
  expect(letters.map(({ vendor }) => vendor)).toEqual(["alpha"]);
  expect(JSON.stringify(letters)).not.toContain("beta");
});

it("writes to nobody before anybody has won, or while sealed", () => {
  expect(feedbackReports(panelContext(), "en")).toEqual([]);
  expect(feedbackReports(panelContext(sealed), "en")).toEqual([]);
});

import { expect, it } from "vitest";
import { vendorCostSection } from "../../../../src/core/report/sections/vendor-cost-section.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

const table = tableIn(vendorCostSection("alpha", contextOf()));

it("shows a blank line as unknown, never as 0, and the sum as a lower bound", () => {
  expect(rowOf(table, "seats")).toMatchObject({
    how: { text: "Quote", trace: { file: "scorecards/alpha.yaml" } },
    state: { text: "Valued", detail: "Quote" },
    likely: { text: "NT$300,000" },
  });
  expect(rowOf(table, "set-up")).toMatchObject({
    state: { text: "Blank (unknown, not 0)", tone: "warn" },
    likely: { text: "—", value: null },
  });
  expect(rowOf(table, "total")).toMatchObject({
    state: { text: "1 line unknown" },
    likely: { text: "At least NT$300,000", detail: "NT$270,000\u00a0–\u00a0NT$360,000" },
  });
});

it("is null without cost lines", () => {
  expect(vendorCostSection("alpha", contextOf(without("checklists/cost-lines.yaml")))).toBeNull();
});

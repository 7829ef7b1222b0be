import { expect, it } from "vitest";
import { benefitLinesTable } from "../../../../src/core/report/tables/benefit-lines-table.ts";
import { costedContext } from "../../../workspaces/costed-report.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("says how each benefit is counted, and where that stands", () => {
  const table = benefitLinesTable(costedContext());
  if (table === null) throw new Error("no table");
  expect(rowOf(table, "alpha--upsell")).toMatchObject({
    state: { text: "Counted", detail: "Assumption" },
    value: { value: 60_000, detail: "NT$30k\u00a0–\u00a0NT$90k" },
    how: { text: "our own count", trace: { file: "scorecards/alpha.yaml" } },
  });
});

it("is null without benefits", () => {
  expect(benefitLinesTable(contextOf())).toBeNull();
});

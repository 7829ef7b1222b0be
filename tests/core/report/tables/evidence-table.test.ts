import { expect, it } from "vitest";
import { evidenceTable } from "../../../../src/core/report/tables/evidence-table.ts";
import { vendorOf } from "../../../workspaces/build-workspace.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf, wholeDecision } from "../../../workspaces/reported-decision.ts";

const evidence = (extra: object) => ({
  grade: "document",
  on: "2026-01-01",
  reference: "page 1",
  ...extra,
});

it("marks what has expired and what was written in the other language only", () => {
  const terms = {
    claim: 1,
    evidence: [
      evidence({ expires: "2026-10-31" }),
      evidence({ reference: { "zh-Hant": "第 1 頁" } }),
    ],
  };
  const alpha = vendorOf({ terms }, { name: "Alpha Desk" });
  const table = evidenceTable(contextOf({ ...wholeDecision, "scorecards/alpha.yaml": alpha }));
  expect(rowOf(table, "alpha--terms--0")).toMatchObject({
    vendor: { text: "Alpha Desk" },
    on: { text: "1 January 2026", trace: { file: "scorecards/alpha.yaml" } },
    expires: { text: "31 October 2026", mark: "Expired", tone: "bad" },
    reference: { text: "page 1" },
  });
  expect(rowOf(table, "alpha--terms--1").reference).toMatchObject({
    text: "第 1 頁",
    untranslated: true,
  });
});

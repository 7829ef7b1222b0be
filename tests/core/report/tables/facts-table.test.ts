import { expect, it } from "vitest";
import { factsTable } from "../../../../src/core/report/tables/facts-table.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { changed, contextOf, without } from "../../../workspaces/reported-decision.ts";

it("says of every fact how sure it is, as of when, and where it stands", () => {
  const table = factsTable(contextOf());
  expect(table && rowOf(table, "law")).toMatchObject({
    fact: { text: "A law", trace: { file: "checklists/facts.yaml" } },
    standing: { text: "In force" },
    confidence: { text: "Unconfirmed", tone: "warn" },
    "as-of": { text: "2026-10-01" },
    source: { text: "Gazette" },
    "cited-by": { text: "None" },
  });
});

it("marks law that was not read in time", () => {
  const path = "checklists/facts.yaml";
  const table = factsTable(contextOf(changed(path, { staleAfterDays: 7 })));
  expect(table && rowOf(table, "law")["as-of"]).toEqual({
    text: "2026-10-01",
    tone: "bad",
    mark: "Stale: not read for 31 days",
  });
});

it("is null without a register", () => {
  expect(factsTable(contextOf(without("checklists/facts.yaml")))).toBeNull();
});

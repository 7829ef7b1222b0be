import { expect, it } from "vitest";
import { factsTable } from "../../../../src/core/report/tables/facts-table.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("says of every fact how sure it is, as of when, and where it stands", () => {
  const table = factsTable(contextOf());
  expect(table && rowOf(table, "law")).toMatchObject({
    fact: { text: "A law", trace: { file: "checklists/facts.yaml" } },
    standing: { text: "In force" },
    confidence: { text: "Unconfirmed", tone: "warn" },
    "as-of": { text: "2026-10-01" },
    source: { text: "Gazette" },
  });
});

it("is null without a register", () => {
  expect(factsTable(contextOf(without("checklists/facts.yaml")))).toBeNull();
});

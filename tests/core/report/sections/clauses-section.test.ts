import { expect, it } from "vitest";
import { clausesSection } from "../../../../src/core/report/sections/clauses-section.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { changed, contextOf, without } from "../../../workspaces/reported-decision.ts";

it("tells agreed, refused at the red line, and nothing on file apart", () => {
  const refused = { "exit-package": { status: "refused", redLineCrossed: true } };
  const context = contextOf(changed("scorecards/gamma.yaml", { clauses: refused }));
  const row = (vendor: string) => rowOf(tableIn(clausesSection(vendor, context)), "exit-package");
  expect(row("alpha")).toMatchObject({
    status: { text: "Agreed", tone: "good" },
    note: { text: "Article 3", trace: { file: "scorecards/alpha.yaml" } },
  });
  expect(row("beta").status).toEqual({ text: "Nothing on file", tone: "muted" });
  expect(row("gamma").status).toMatchObject({
    text: "Refused",
    mark: "Red line crossed",
    detail: "Red line",
  });
});

it("is null without a catalogue of clauses", () => {
  expect(
    clausesSection("alpha", contextOf(without("checklists/contract-clauses.yaml"))),
  ).toBeNull();
});

import { expect, it } from "vitest";
import { contractPage } from "../../../../src/core/report/pages/contract-page.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("sets every clause against every vendor, with what good looks like and the red line", () => {
  const page = contractPage(contextOf());
  const [clauses = null, lines] = page?.sections ?? [];
  const row = rowOf(tableIn(clauses), "exit-package");
  expect(row).toMatchObject({
    clause: { text: "Exit package" },
    good: { text: "Good" },
    alpha: { text: "Agreed", link: { page: "vendor-alpha", anchor: "clauses" } },
    beta: { text: "Nothing on file" },
  });
  expect(row.alpha?.trace?.file).toBe("scorecards/alpha.yaml");
  expect(lines?.blocks).toEqual([
    { kind: "terms", entries: [{ term: "Exit package", text: "Red line" }] },
  ]);
});

it("is null without a catalogue of clauses", () => {
  expect(contractPage(contextOf(without("checklists/contract-clauses.yaml")))).toBeNull();
});

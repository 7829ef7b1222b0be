import { expect, it } from "vitest";
import { stagesPage } from "../../../../src/core/report/pages/stages-page.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("has a section per stage, with who ticked what and what nobody did", () => {
  const { sections } = stagesPage(contextOf());
  expect(sections.map(({ title }) => title).slice(1, 4)).toEqual([
    "1. Stage 1 (Done)",
    "2. Stage 2 (Open)",
    "3. Stage 3 (Waiting)",
  ]);
  const [, first, second] = sections;
  expect(first && rowOf(tableIn(first), "tick-1")).toMatchObject({
    status: { text: "Done" },
    reason: {
      text: "Ticked by Lin on 20 October 2026.",
      trace: { file: "checklists/procurement-checklist.yaml" },
    },
  });
  expect(second && rowOf(tableIn(second), "tick-2").status?.text).toBe("Open");
});

it("says that there is no checklist", () => {
  const { sections } = stagesPage(contextOf(without("checklists/procurement-checklist.yaml")));
  expect(sections).toHaveLength(1);
  expect(sections[0]?.blocks[0]?.kind).toBe("text");
});

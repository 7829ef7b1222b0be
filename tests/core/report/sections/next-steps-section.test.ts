import { expect, it } from "vitest";
import { nextStepsSection } from "../../../../src/core/report/sections/next-steps-section.ts";
import { tableIn } from "../../../workspaces/report-contents.ts";
import { changed, contextOf } from "../../../workspaces/reported-decision.ts";

it("says who does what, by name where one is on file, and by role else", () => {
  const roles = { "project-owner": "Lin" };
  const named = tableIn(
    nextStepsSection(contextOf(changed("checklists/decision.yaml", { roles }))),
  );
  expect(named.rows[0]?.cells[1]).toEqual({ text: "Lin", detail: "Project owner" });
  const nobody = tableIn(nextStepsSection(contextOf()));
  expect(nobody.rows[0]?.cells[1]).toEqual({ text: "Project owner" });
});

it("is null when nothing is left to do", () => {
  const context = contextOf();
  const decision = { ...context.decision, nextSteps: [] };
  expect(nextStepsSection({ ...context, decision })).toBeNull();
});

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

it("is due by the day set for the open stage, marked once it has passed, said when none is set", () => {
  const dueIn = (due?: string) => {
    const stages = [
      { id: "channel-map", opened: "2026-09-01", ...(due === undefined ? {} : { due }) },
    ];
    const context = contextOf(changed("checklists/decision.yaml", { stages }));
    expect(context.decision.stages.find(({ status }) => status === "open")?.stage).toBe(
      "channel-map",
    );
    return tableIn(nextStepsSection(context)).rows[0]?.cells[2];
  };
  expect(dueIn("2099-12-18")).toEqual({ text: "18 December 2099" });
  expect(dueIn("2026-09-02")).toMatchObject({
    text: "2 September 2026",
    tone: "bad",
    mark: "Overdue",
  });
  expect(dueIn()).toMatchObject({ text: "No day set" });
});

it("is null when nothing is left to do", () => {
  const context = contextOf();
  const decision = { ...context.decision, nextSteps: [] };
  expect(nextStepsSection({ ...context, decision })).toBeNull();
});

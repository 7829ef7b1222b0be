import { expect, it } from "vitest";
import type { ReportContext } from "../../../../src/core/report/report-context.ts";
import { flipsSection } from "../../../../src/core/report/sections/flips-section.ts";
import { changed, contextOf, noPilots, without } from "../../../workspaces/reported-decision.ts";

function itemsOf(context: ReportContext): string[] {
  const [block] = flipsSection(context).blocks;
  return block?.kind === "list" ? block.items.map(({ text }) => text) : [];
}

it("says what would change the answer, then which open answers could", () => {
  const items = itemsOf(contextOf());
  expect(items[0]).toContain("Beta Desk");
  expect(items.at(-1)).toBe("Beta Desk: One inbox");
});

it("says so when nothing open can change it", () => {
  const alone = without("scorecards/beta.yaml", "scorecards/evaluations/lin.yaml");
  expect(itemsOf(contextOf(alone)).at(-1)).toBe("No open answer can change who is first.");
});

it("says so when nobody leads", () => {
  const noQuestions = without("checklists/decision-questions.yaml");
  expect(itemsOf(contextOf(noQuestions, noPilots))).toEqual([
    "Nobody leads yet, so there is no answer to change.",
  ]);
  const weights = { preset: "default", questions: { channels: 0, exit: 0 } };
  expect(itemsOf(contextOf(changed("checklists/decision.yaml", { weights })))).toHaveLength(1);
});

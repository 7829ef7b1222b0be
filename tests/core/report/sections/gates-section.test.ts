import { expect, it } from "vitest";
import { gatesSection } from "../../../../src/core/report/sections/gates-section.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("names missed hard gates before pending ones, with the reason and where it stands", () => {
  const [block] = gatesSection(contextOf())?.blocks ?? [];
  expect(block?.kind === "list" && block.items).toMatchObject([
    {
      text: "Gamma Desk: One inbox",
      mark: "Hard gate missed",
      tone: "bad",
      link: { page: "vendor-gamma", anchor: "gates" },
      trace: { file: "scorecards/gamma.yaml" },
    },
    { text: "Beta Desk: One inbox", mark: "Hard gate pending", tone: "warn" },
  ]);
});

it("is null when all gates are open", () => {
  const open = without(
    "scorecards/beta.yaml",
    "scorecards/gamma.yaml",
    "scorecards/evaluations/lin.yaml",
  );
  expect(gatesSection(contextOf(open))).toBeNull();
});

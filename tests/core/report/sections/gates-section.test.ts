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

it("names gates of one vendor in one state together, and then leaves the reasons to its page", () => {
  const context = contextOf();
  const gamma = context.decision.score.vendors.find(({ vendor }) => vendor === "gamma");
  const [gate] = gamma?.gates ?? [];
  if (!gamma || !gate) throw new Error("no gate");
  gamma.gates.push({ ...gate, criterion: "terms" });
  const [block] = gatesSection(context)?.blocks ?? [];
  const [first] = block?.kind === "list" ? block.items : [];
  expect(first).toMatchObject({
    text: "Gamma Desk: One inbox; Exit terms",
    mark: "Hard gate missed",
  });
  expect(first?.detail).toBeUndefined();
});

it("says how many shut gates stand on the page of a vendor only", () => {
  const context = contextOf();
  const gamma = context.decision.score.vendors.find(({ vendor }) => vendor === "gamma");
  if (!gamma) throw new Error("no gamma");
  const soft = { ...gamma.gates[0], kind: "soft", status: "fail" } as (typeof gamma.gates)[number];
  expect(gatesSection(context)?.lead).toBeUndefined();
  gamma.gates.push(soft, { ...soft, status: "pending" });
  expect(gatesSection(context)?.lead).toBe("Gamma Desk: 2 more on its page.");
});

it("is null when all gates are open", () => {
  const open = without(
    "scorecards/beta.yaml",
    "scorecards/gamma.yaml",
    "scorecards/evaluations/lin.yaml",
  );
  expect(gatesSection(contextOf(open))).toBeNull();
});

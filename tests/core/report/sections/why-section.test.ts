import { expect, it } from "vitest";
import { whySection } from "../../../../src/core/report/sections/why-section.ts";
import { wordsOf } from "../../../workspaces/report-contents.ts";
import { contextOf, noPilots, without } from "../../../workspaces/reported-decision.ts";

it("gives the leader's figures, its cost as a lower bound, and the reasons with their place", () => {
  const [figures, reasons] = whySection(contextOf()).blocks;
  expect(figures?.kind === "figures" && figures.figures.map(({ label }) => label)).toEqual([
    "Proven total",
    "Lead",
    "Evidence cover",
    "First-rank share",
    "Cost over 3 years P50",
  ]);
  expect(wordsOf(figures)).toContainEqual(
    expect.stringMatching(/^P10–P90: At least NT\$28\dk\u00a0–\u00a0NT\$32\dk$/),
  );
  const excluded = {
    text: expect.stringContaining("Gamma Desk is excluded"),
    trace: expect.anything(),
  };
  expect(reasons?.kind === "list" && reasons.items).toContainEqual(excluded);
});

it("has no cost where none is known, and no figures where nobody leads", () => {
  const free = whySection(contextOf(without("checklists/cost-lines.yaml")));
  expect(wordsOf(free)).not.toContain("Cost over 3 years");
  const noQuestions = contextOf(without("checklists/decision-questions.yaml"), noPilots);
  expect(whySection(noQuestions).blocks.map(({ kind }) => kind)).toEqual(["list"]);
});

it("lists conditions only where the recommendation hangs on them", () => {
  const context = contextOf();
  const conditions = context.decision.flips;
  const count = (outcome: "proof-missing" | "recommended-with-conditions") => {
    const section = whySection({
      ...context,
      decision: { ...context.decision, outcome, conditions },
    });
    const list = section.blocks.at(-1);
    return list?.kind === "list" ? list.items.length : 0;
  };
  const unconditional = count("proof-missing");
  expect(count("recommended-with-conditions")).toBe(unconditional + conditions.length);
});

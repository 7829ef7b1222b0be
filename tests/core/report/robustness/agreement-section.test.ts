import { expect, it } from "vitest";
import { agreementSection } from "../../../../src/core/report/robustness/agreement-section.ts";
import { contestedContext, judged } from "../../../workspaces/contested-decision.ts";

it("tells agreement on the order from harshness, in words", () => {
  const { blocks } = agreementSection(contestedContext(judged));
  expect(blocks.map(({ kind }) => kind)).toEqual(["list", "text", "terms", "text"]);
  const words = JSON.stringify(blocks);
  expect(words).toContain("2 evaluators rated 3 cells");
  expect(words).toContain("1: strong agreement (3 vendors, weighted over the 1 criteria");
  expect(words).toContain("kind rates highest, stern lowest, 20.0 % of the scale apart");
});

it("says who is first without an evaluator that decides it", () => {
  const { "scorecards/evaluations/stern.yaml": stern = {}, ...rest } = judged;
  const against = {
    steady: { terms: { level: 0, reason: "x" } },
    sharp: { terms: { level: 9, reason: "x" } },
  };
  const documents = { ...rest, "scorecards/evaluations/stern.yaml": { ...stern, levels: against } };
  const [list] = agreementSection(contestedContext(documents)).blocks;
  expect(JSON.stringify(list)).toContain("Without stern, Steady is first.");
});

it("says that there is nothing to agree on without two sheets", () => {
  expect(agreementSection(contestedContext()).blocks).toEqual([
    { kind: "text", text: "Fewer than two open sheets, so there is nothing to agree on." },
  ]);
});

import { expect, it } from "vitest";
import { reportContext } from "../../../src/core/report/report-context.ts";
import { statement } from "../../../src/core/score/statement.ts";
import { alphaComparison, inputOf, wholeDecision } from "../../workspaces/reported-decision.ts";

it("speaks the reader's language", () => {
  const input = inputOf();
  const said = statement("excluded-by-gate", { vendor: "gamma", criterion: "inbox", count: 1 });
  expect(reportContext(input, "en").say(said)).toContain("Gamma Desk");
  expect(reportContext(input, "zh-Hant").say(said)).toContain("丙系統");
  expect(reportContext(input, "en").text.draft).toBe("DRAFT");
});

it("has the pilots in the order of the ranking, however they were read", () => {
  const comparisons = new Map(["gamma", "beta", "alpha"].map((id) => [id, alphaComparison]));
  const input = inputOf(wholeDecision, { comparisons });
  expect([...reportContext(input, "en").comparisons.keys()]).toEqual(["alpha", "beta", "gamma"]);
});

import { expect, it } from "vitest";
import { whyUnscored } from "../../../src/core/report/why-unscored.ts";
import {
  changed,
  contextOf,
  noPilots,
  wholeDecision,
  without,
} from "../../workspaces/reported-decision.ts";

it("has nothing to say where there are totals", () => {
  expect(whyUnscored(contextOf())).toBeNull();
});

it("names what is missing", () => {
  const noQuestions = contextOf(without("checklists/decision-questions.yaml"));
  expect(whyUnscored(noQuestions)).toContain("no file of decision questions");
  const scorecards = Object.keys(wholeDecision).filter((path) => path.startsWith("scorecards/"));
  const noVendors = contextOf(without(...scorecards, "pilots/alpha/pilot.yaml"), noPilots);
  expect(whyUnscored(noVendors)).toMatch(/vendor/);
  const weights = { preset: "default", questions: { channels: 0, exit: 0 } };
  expect(whyUnscored(contextOf(changed("checklists/decision.yaml", { weights })))).toMatch(
    /weight/,
  );
});

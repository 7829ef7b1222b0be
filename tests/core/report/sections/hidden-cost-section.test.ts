import { expect, it } from "vitest";
import { hiddenCostSection } from "../../../../src/core/report/sections/hidden-cost-section.ts";
import { costedContext } from "../../../workspaces/costed-report.ts";
import { wordsOf } from "../../../workspaces/report-contents.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("says how little of the total the seats are, and what else is large", () => {
  const words = wordsOf(hiddenCostSection(costedContext()));
  expect(words).toContainEqual(expect.stringMatching(/^Beta Desk: seats are only \d\d\.\d % /));
  expect(words).toContainEqual(expect.stringContaining("comes beyond the seat price."));
  expect(words).toContainEqual(expect.stringContaining("The three largest:"));
});

it("is null while no cost is known", () => {
  expect(hiddenCostSection(contextOf(without("checklists/cost-lines.yaml")))).toBeNull();
});

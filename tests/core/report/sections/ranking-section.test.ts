import { expect, it } from "vitest";
import { rankingSection } from "../../../../src/core/report/sections/ranking-section.ts";
import { contextOf, noPilots, wholeDecision } from "../../../workspaces/reported-decision.ts";

it("draws the totals, or says that there is no vendor yet", () => {
  expect(rankingSection(contextOf()).blocks[0]?.kind).toBe("chart");
  const isScorecard = ([path]: [string, object]) => /^(scorecards|pilots)\//.test(path);
  const none = Object.fromEntries(Object.entries(wholeDecision).filter((one) => !isScorecard(one)));
  const section = rankingSection(contextOf(none, noPilots));
  expect(section.blocks).toEqual([{ kind: "text", text: expect.stringContaining("vendor") }]);
});

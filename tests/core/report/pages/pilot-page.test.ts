import { expect, it } from "vitest";
import { pilotPage } from "../../../../src/core/report/pages/pilot-page.ts";
import { sectionOf } from "../../../workspaces/report-contents.ts";
import {
  alphaComparison,
  contextOf,
  noPilots,
  wholeDecision,
} from "../../../workspaces/reported-decision.ts";

it("shows decision, fitness, KPIs with reasons, pictures, mix and the account of all rows", () => {
  const page = pilotPage(contextOf());
  expect(sectionOf(page, "alpha").blocks.map(({ kind }) => kind)).toEqual([
    "callout",
    "callout",
    "list",
    "table",
    "terms",
    "chart",
    "chart",
    "chart",
    "table",
    "table",
  ]);
  expect(page.sections.at(-1)?.id).toBe("definitions");
});

it("says before anything else that data may not be compared", () => {
  const unfit = {
    fit: false,
    problems: [{ code: "zone-unknown", severity: "blocks", period: null, params: {} } as const],
  };
  const comparisons = new Map([["beta", { ...alphaComparison, fitness: unfit }]]);
  const page = pilotPage(contextOf(wholeDecision, { comparisons }));
  expect(sectionOf(page, "beta").blocks[0]).toMatchObject({
    tone: "bad",
    text: expect.stringContaining("does not allow a fair comparison"),
  });
});

it("says that there is no pilot", () => {
  const { sections } = pilotPage(contextOf(wholeDecision, noPilots));
  expect(sections.map(({ id, blocks }) => [id, blocks[0]?.kind])).toEqual([["none", "text"]]);
});

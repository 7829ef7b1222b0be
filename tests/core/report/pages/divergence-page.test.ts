import { expect, it } from "vitest";
import { decideOutputOf } from "../../../../src/core/decide/decide-output-of.ts";
import { rankOutputOf } from "../../../../src/core/decide/rank-output-of.ts";
import { buildReport } from "../../../../src/core/report/build-report.ts";
import { divergencePage } from "../../../../src/core/report/pages/divergence-page.ts";
import { panelContext, sealed } from "../../../workspaces/panel-report.ts";

it("compares the members once the round is open", () => {
  expect(divergencePage(panelContext()).sections.map(({ id }) => id)).toEqual([
    "differences",
    "evaluators",
    "agreement",
  ]);
  expect(JSON.stringify(divergencePage(panelContext()))).toContain("6.12");
});

it("while sealed no level, mean or total of a sheet is in the report, or in any JSON", () => {
  const context = panelContext(sealed);
  const all = [
    ...(["en", "zh-Hant"] as const).map((language) => buildReport(context, language)),
    rankOutputOf(context.decision),
    decideOutputOf(context.decision),
    context.decision,
  ];
  // 6.123 and 1.987 on a scale of ten; their mean is 4.055.
  for (const one of all)
    expect(JSON.stringify(one)).not.toMatch(/6\.12|1\.98|4\.05|0\.612|0\.198|0\.405|40\.5\d/);
  expect(divergencePage(context).sections.map(({ id }) => id)).toEqual(["round"]);
});

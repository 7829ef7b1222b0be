import { expect, it } from "vitest";
import { evaluatorForm } from "../../../../src/core/panel/questionnaire/evaluator-form.ts";
import { otherCells } from "../../../../src/core/panel/questionnaire/other-cells.ts";
import { ownTexts } from "../../../../src/core/panel/questionnaire/own-texts.ts";
import { vendorForm } from "../../../../src/core/panel/questionnaire/vendor-form.ts";
import { gridOf, questionnaireCase, type } from "../../../workspaces/questionnaire-case.ts";

const workspace = questionnaireCase();
const [language, asOf] = ["en", "2026-11-01"] as const;
const basisOf = (kind: "vendor" | "evaluator") => ({
  own: ownTexts(kind, { workspace, language, asOf }),
  language,
  isCurrent: true,
});
const vendorGrid = (weights: ReadonlyMap<string, number> | null = null) =>
  gridOf(vendorForm({ workspace, vendor: "alpha", language, asOf, weights }));

it("tells a remark in the margin, a changed question and an added sheet", () => {
  const grid = vendorGrid();
  const basis = basisOf("vendor");
  expect(otherCells(grid, "a.xlsx", basis)).toEqual([]);
  grid.sheets[1]?.rows[3]?.push({ kind: "text", text: "call 886912345678" });
  type(grid, "criterion:inbox", "judged", "something easier");
  grid.sheets.push({ name: "Mine", rows: [[{ kind: "formula" }]], merges: [] });
  const told = otherCells(grid, "a.xlsx", basis).map(({ params }) => [params.cell, params.found]);
  expect(told).toEqual([
    ["Answers!E3", "something easier"],
    ["Answers!N4", "call 886912345678"],
    ["Mine!A1", ""],
  ]);
});

it("revealed weights are ours", () => {
  const grid = vendorGrid(new Map([["inbox", 0.3]]));
  expect(otherCells(grid, "a.xlsx", basisOf("vendor"))).toEqual([]);
});

it("tells that an evaluator was shown another answer than stands on file now", () => {
  const grid = gridOf(evaluatorForm({ workspace, evaluator: "lin", language, asOf }));
  expect(otherCells(grid, "a.xlsx", basisOf("evaluator"))).toEqual([]);
  type(grid, "/owned", "answered", "an older answer");
  const [told] = otherCells(grid, "a.xlsx", basisOf("evaluator"));
  expect([told?.code, told?.params.found]).toEqual(["shown-answer-differs", "an older answer"]);
});

it("a workbook made before the person's name was known is read all the same", () => {
  const grid = gridOf(evaluatorForm({ workspace, evaluator: "finance", language, asOf }));
  expect(otherCells(grid, "a.xlsx", basisOf("evaluator"))).toEqual([]);
});

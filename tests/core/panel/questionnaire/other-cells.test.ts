import { expect, it } from "vitest";
import { otherCells } from "../../../../src/core/panel/questionnaire/other-cells.ts";
import { vendorForm } from "../../../../src/core/panel/questionnaire/vendor-form.ts";
import { gridOf, questionnaireCase, type } from "../../../workspaces/questionnaire-case.ts";

const workspace = questionnaireCase();
const subject = { kind: "vendor", id: "alpha" } as const;
const basis = { workspace, subject, language: "en", asOf: "2026-11-01", isCurrent: true } as const;
const form = () =>
  gridOf(
    vendorForm({ workspace, vendor: "alpha", language: "en", asOf: "2026-11-01", weights: null }),
  );

it("tells a remark in the margin, a changed question and an added sheet", () => {
  const grid = form();
  expect(otherCells(grid, "a.xlsx", basis)).toEqual([]);
  grid.sheets[1]?.rows[3]?.push({ kind: "text", text: "call me" });
  type(grid, "criterion:inbox", "judged", "something easier");
  grid.sheets.push({ name: "Mine", rows: [[{ kind: "formula" }]], merges: [] });
  const told = otherCells(grid, "a.xlsx", basis).map(({ params }) => [params.cell, params.found]);
  expect(told).toEqual([
    ["Answers!E3", "something easier"],
    ["Answers!N4", "call me"],
    ["Mine!A1", ""],
  ]);
});

import { expect, it } from "vitest";
import { diagnose } from "../../../../src/core/diagnostic/diagnostic.ts";
import { problemsPage } from "../../../../src/core/report/pages/problems-page.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const place = { file: "checklists/kpis.yaml", line: 3, column: 5 };

it("counts the problems by severity and lists each with its place", () => {
  const problem = diagnose("unknown-key", place, { key: "lable", nearest: "label" });
  const [figures, table] =
    problemsPage({ ...context, diagnostics: [problem] }).sections[0]?.blocks ?? [];
  expect(figures?.kind === "figures" && figures.figures.map(({ value }) => value)).toEqual([
    1, 0, 0,
  ]);
  expect(table?.kind === "table" && table.table.rows[0]?.cells[0]?.text).toBe(
    "checklists/kpis.yaml",
  );
});

it("says that nothing is wrong where nothing is", () => {
  const blocks = problemsPage({ ...context, diagnostics: [] }).sections[0]?.blocks ?? [];
  expect(blocks.map(({ kind }) => kind)).toEqual(["figures", "text"]);
});

import { expect, it } from "vitest";
import { diagnose } from "../../../../src/core/diagnostic/diagnostic.ts";
import { problemsTable } from "../../../../src/core/report/tables/problems-table.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf, wholeDecision } from "../../../workspaces/reported-decision.ts";

it("says of every problem where it stands, how grave it is and how to mend it", () => {
  const place = { file: "checklists/decision.yaml", line: 4, column: 2 };
  const diagnostics = [diagnose("missing-decision", place)];
  const table = problemsTable(contextOf(wholeDecision, { diagnostics }));
  const { file, problem, mend } = rowOf(table, "problem-1");
  expect(file).toEqual({ text: "checklists/decision.yaml", detail: "line 4, column 2" });
  expect(problem).toMatchObject({ mark: "Error", tone: "bad" });
  expect(mend?.text).not.toBe("");
});

import { expect, it } from "vitest";
import { auditEntries, auditForm } from "../../../src/core/experience/audit-form.ts";
import type { Grid, GridCell } from "../../../src/core/panel/questionnaire/grid.ts";
import { replyRubric } from "../../../src/core/schema/reply-rubric.ts";
import { bothLanguages } from "../../cli/terminal.ts";

function gridOf(marks: Readonly<Record<string, string>>): Grid {
  const form = auditForm("A", ["R001", "R002"], "2026-11-24", "en");
  return {
    sheets: form.sheets.map(({ name, rows }) => ({
      name,
      merges: [],
      rows: rows.map(({ cells }) =>
        cells.map((cell, column): GridCell => {
          const key = `${cells[0]?.value} ${column}`;
          const text = marks[key] ?? cell.value;
          return text === null ? { kind: "empty" } : { kind: "text", text: String(text) };
        }),
      ),
    })),
  };
}

it.each(bothLanguages)("has a column for each item and names no author (%s)", (language) => {
  const [ratings, rubric] = auditForm("A", ["R001"], "2026-11-24", language).sheets;
  expect(ratings?.rows.at(-1)?.cells).toHaveLength(replyRubric.length + 2);
  expect(rubric?.rows).toHaveLength(replyRubric.length + 1);
  expect(JSON.stringify(ratings)).not.toMatch(/human|真人作者/);
});

it("reads back what was marked, and leaves open cells out", () => {
  const found = auditEntries(
    gridOf({ "R001 1": "2", "R001 6": "n/a", "R002 4": "0", "R002 13": "wrong fee" }),
  );
  expect(found?.map(({ reply, rater, item, score }) => [reply, rater, item, score])).toEqual([
    ["R001", "A", "understood", "2"],
    ["R001", "A", "compensation", "n/a"],
    ["R002", "A", "correct", "0"],
  ]);
  expect(auditEntries({ sheets: [] })).toBeNull();
});

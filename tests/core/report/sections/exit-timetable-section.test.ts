import { expect, it } from "vitest";
import { exitTimetableSection } from "../../../../src/core/report/sections/exit-timetable-section.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { changed, contextOf } from "../../../workspaces/reported-decision.ts";

const path = "scorecards/alpha.yaml";
const numbers = { "notice-days": 60, "retrieval-days": 120 };
const clauses = { "exit-package": { status: "agreed", numbers } };
const deletionSchedule = {
  beginsAfterDays: 90,
  final: true,
  observedOn: "2026-10-01",
  source: { "zh-Hant": "政策", en: "Policy" },
};

it("says in words why a window cannot work, beside the maker's own schedule", () => {
  const context = contextOf(changed(path, { clauses, deletionSchedule }));
  const table = tableIn(exitTimetableSection("alpha", context));
  expect(rowOf(table, "notice").when).toMatchObject({ text: "60 days before the end", value: 60 });
  expect(rowOf(table, "retrieval").state).toEqual({
    text: "Cannot work: retrieval for 120 days, but the maker deletes from day 90.",
    tone: "bad",
  });
  expect(rowOf(table, "transition").when).toMatchObject({ text: "No number", value: null });
  expect(rowOf(table, "maker-deletion")).toMatchObject({
    when: { text: "from day 90 after the end", value: 90, trace: { file: path } },
    from: { detail: "Policy · 2026-10-01" },
    state: { text: "cannot be brought back" },
  });
});

it("an unknown schedule is asked for, and nothing at all is no section", () => {
  const table = tableIn(exitTimetableSection("alpha", contextOf(changed(path, { clauses }))));
  expect(rowOf(table, "retrieval").state).toMatchObject({ text: "Not asked yet", tone: "warn" });
  expect(exitTimetableSection("beta", contextOf())).toBeNull();
});

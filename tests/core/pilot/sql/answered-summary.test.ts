import { expect, it } from "vitest";
import { answeredSummary, tableSummary } from "../../../../src/core/pilot/sql/answered-summary.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { smallAnswer } from "./answered.ts";

const plan = ticketPlan(null, { zone: "UTC", file: "help.tickets" });

it("tells rows that cannot be used by kind and column, and words that nobody knows", () => {
  const rows = smallAnswer(["file", 0, "", "Wartend", "status", [], [1]]);
  const { diagnostics, badRows } = answeredSummary(rows, plan);
  expect(badRows).toBe(1);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    "unknown-ticket-word",
    "rows-refused-by-engine",
  ]);
  expect(diagnostics[1]?.params).toEqual({
    code: "impossible-date",
    column: "created_at",
    count: 1,
  });
});

it("says nothing of a source without tickets", () => {
  const rows = smallAnswer().filter(({ part }) => part === "file" || part === "fault");
  const none = rows.map((row) => (row.name === "rows" ? { ...row, counts: [1] } : row));
  const answered = answeredSummary(none, plan);
  expect(answered.periods[0]?.cut).toBeNull();
  expect(tableSummary(answered, plan, ["ticket_id"]).headers).toEqual(["ticket_id"]);
});

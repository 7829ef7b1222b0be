import { expect, it } from "vitest";
import { fileFindings } from "../../../../src/core/pilot/ticket/file-findings.ts";
import { RowReader } from "../../../../src/core/pilot/ticket/row-reader.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { viewed } from "../viewed-tickets.ts";

it("says that a file without a header is empty", () => {
  const rows = new RowReader(ticketPlan(null));
  expect(fileFindings("a.csv", rows, "utf-8", null, 0)).toMatchObject([
    { code: "ticket-file-empty", place: { file: "a.csv", line: 1 } },
  ]);
});

it("says how a file was read, what it lacks and what is doubled", () => {
  const { rows, words } = viewed([{ ticket_id: 1, created_at: "2026-06-01T00:00:00Z", Mood: "x" }]);
  const codes = fileFindings("a.csv", rows, "cp950", words, 2).map(({ code }) => code);
  expect(codes).toEqual(["read-as-other-encoding", "unknown-ticket-column", "doubled-ticket-id"]);
});

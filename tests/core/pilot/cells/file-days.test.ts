import { expect, it } from "vitest";
import { fileDays } from "../../../../src/core/pilot/cells/file-days.ts";
import { dayOfText } from "../../../../src/core/pilot/time/calendar-day.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";
import { viewed } from "../viewed-tickets.ts";

it("spans the days of tickets that count and of all, and knows the moves of the pile", () => {
  const log = [
    { ticket_id: 1, created_at: "2026-06-02T00:00:00Z", last_solved_at: "2026-06-04T00:00:00Z" },
    { ticket_id: 2, created_at: "2026-06-01T00:00:00Z", exclusion_reason: "spam" },
    { ticket_id: 3, created_at: "2026-06-05T00:00:00Z" },
  ].map((row) => ({ last_solved_at: "", exclusion_reason: "", ...row }));
  const { tickets, flags } = viewed(log, { cut: "2026-06-04T12:00:00Z" });
  const days = fileDays(tickets, flags, new ZoneOffsets("UTC"));
  const day = (text: string) => dayOfText(`2026-06-${text}`);
  expect(days.counted).toEqual({ from: day("02"), to: day("02") });
  expect(days.all).toEqual({ from: day("01"), to: day("02") });
  expect(days.moves.on(day("04")).solved.tickets).toBe(1);
  // Created after the cut: no day of the file, yet part of what comes onto the pile.
  expect(days.moves.on(day("05")).opened.tickets).toBe(1);
});

import { expect, it } from "vitest";
import { askedCounts } from "../../../../src/core/pilot/asked-counts.ts";
import { countTicket } from "../../../../src/core/pilot/cells/count-ticket.ts";
import { CountedCell } from "../../../../src/core/pilot/cells/counted-cell.ts";
import { countedParts } from "../../../../src/core/pilot/cells/counted-parts.ts";
import { HistogramRoom } from "../../../../src/core/pilot/cells/duration-counter.ts";
import type { LogRow } from "../ticket-log.ts";
import { viewed } from "../viewed-tickets.ts";

function counted(row: LogRow, more: { isReturned?: boolean; cut?: string } = {}) {
  const base = { ticket_id: 1, created_at: "2026-06-01T00:00:00Z", requester_key: "ann" };
  const { tickets } = viewed([{ ...base, ...row }], more);
  const cell = new CountedCell(countedParts(askedCounts(tickets.settings)));
  countTicket(cell, tickets.see(0), more.isReturned ?? false);
  return cell.take("pilot", 0, "line", "", new HistogramRoom());
}

it("counts an unanswered, unsolved ticket as still waiting until the cut", () => {
  const { histograms, tallies } = counted({}, { cut: "2026-06-01T00:10:00Z" });
  expect([...histograms["reply-open"], ...histograms["solve-open"]]).toEqual([
    [600, 1],
    [600, 1],
  ]);
  expect(tallies).toMatchObject({ used: 1, "human-solved": 0, touched: 0 });
});

it("does not let anyone wait for a person where the bot solved", () => {
  const solved = {
    last_solved_at: "2026-06-01T00:03:00Z",
    ai_involved: "true",
    ai_resolved: "true",
  };
  const { histograms, tallies } = counted(solved);
  expect(histograms["reply-open"].size).toBe(0);
  expect(tallies).toMatchObject({ "bot-resolved": 1, "ai-contained": 1, "ai-sustained": 1 });
  expect(counted(solved, { isReturned: true }).tallies).toMatchObject({
    "ai-anchors": 1,
    "ai-sustained": 0,
  });
});

it("takes an involved AI without reply, hand-off or person as having solved", () => {
  const alone = { last_solved_at: "2026-06-01T00:03:00Z", ai_involved: "true", handoff_at: "" };
  expect(counted(alone).tallies["bot-resolved"]).toBe(1);
  expect(counted({ ...alone, handoff_at: "2026-06-01T00:01:00Z" }).tallies["bot-resolved"]).toBe(0);
});

it("does not guess when a reply happened that has no time", () => {
  const { histograms, tallies } = counted({ agent_public_reply_count: 2 });
  expect(histograms["reply-open"].size).toBe(0);
  expect(tallies["reply-known"]).toBe(0);
});

it("calls a ticket that is open again unsolved", () => {
  const reopened = { last_solved_at: "2026-06-02T00:00:00Z", status: "open" };
  expect(counted(reopened).histograms.solved.size).toBe(0);
});

it("takes the solve inside the follow-up when the last one lies beyond it", () => {
  const twice = { first_solved_at: "2026-06-01T01:00:00Z", last_solved_at: "2026-07-01T00:00:00Z" };
  expect([...counted(twice).histograms.solved]).toEqual([[3584 + 16, 1]]);
});

it("asks whether a customer came back only when the window has passed", () => {
  const solved = { last_solved_at: "2026-06-01T00:30:00Z", contact_session_count: 1 };
  expect(counted(solved, { cut: "2026-06-05T00:00:00Z" }).tallies["anchor-due"]).toBe(0);
  const known = counted(solved, { cut: "2026-06-09T00:00:00Z" });
  expect(known.tallies).toMatchObject({ "anchor-due": 1, "contact-known": 1 });
  expect([...known.histograms["human-solved-at-first-contact"]]).toEqual([[1800, 1]]);
});

it("knows satisfied customers on every declared scale and counts who was asked", () => {
  expect(counted({ csat_value: 8, csat_scale_max: 10 }).tallies).toMatchObject({
    "csat-rated": 1,
    "csat-satisfied": 1,
  });
  expect(counted({ csat_value: 3 }).tallies).toMatchObject({
    "csat-rated": 1,
    "csat-satisfied": 0,
  });
  expect(counted({ csat_offered: "true" }).tallies).toMatchObject({
    "csat-offered": 1,
    "csat-rated": 0,
  });
});

it("counts promoters, detractors and handling", () => {
  const { tallies } = counted({ nps_value: 9, handle_seconds: 240 });
  expect(tallies).toMatchObject({
    "nps-rated": 1,
    "nps-promoters": 1,
    handled: 1,
    "handle-seconds": 240,
  });
});

it("keeps the marks of a scale of five one by one, and of no other scale", () => {
  expect(counted({ csat_value: 3 }).tallies["csat-mark-3"]).toBe(1);
  expect(counted({ csat_value: 3, csat_scale_max: 10 }).tallies["csat-mark-3"]).toBe(0);
});

it("starts a second clock where the bot passes the customer on", () => {
  const handed = { handoff_at: "2026-06-01T00:10:00Z" };
  const replied = { ...handed, first_public_agent_reply_at: "2026-06-01T00:15:00Z" };
  expect([...counted(replied).histograms["handed-replied"]]).toEqual([[300, 1]]);
  const open = counted(handed, { cut: "2026-06-01T00:30:00Z" });
  expect([...open.histograms["handed-open"]]).toEqual([[1200, 1]]);
});

it("keeps the first solve beside the last one", () => {
  const twice = { first_solved_at: "2026-06-01T00:10:00Z", last_solved_at: "2026-06-01T00:20:00Z" };
  const { histograms } = counted(twice);
  expect([...histograms["first-solved"], ...histograms.solved]).toEqual([
    [600, 1],
    [1200, 1],
  ]);
  expect(counted({ ...twice, status: "open" }).histograms["first-solved"].size).toBe(1);
  expect(counted({}).histograms["first-solve-open"].size).toBe(1);
});

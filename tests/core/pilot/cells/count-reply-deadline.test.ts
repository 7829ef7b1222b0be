import { expect, it } from "vitest";
import { askedCounts } from "../../../../src/core/pilot/asked-counts.ts";
import {
  countReplyDeadline,
  replyStanding,
} from "../../../../src/core/pilot/cells/count-reply-deadline.ts";
import { CountedCell } from "../../../../src/core/pilot/cells/counted-cell.ts";
import { countedParts } from "../../../../src/core/pilot/cells/counted-parts.ts";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import type { LogRow } from "../ticket-log.ts";
import { viewed } from "../viewed-tickets.ts";

const deadline = { tier: "instant", withinSeconds: 900, share: 0.9, clock: "calendar" } as const;
const settings = { ...kpiSettings(null), deadlines: new Map([["line", deadline]]) };

function seen(row: LogRow, cut = "2026-06-01T00:20:00Z") {
  const base = { ticket_id: 1, created_at: "2026-06-01T00:00:00Z", channel: "line" };
  return viewed([{ ...base, ...row }], { settings, cut }).tickets.see(0);
}

it.each([
  ["answered in time", { first_public_agent_reply_at: "2026-06-01T00:15:00Z" }, "sla-met"],
  ["answered late", { first_public_agent_reply_at: "2026-06-01T00:15:01Z" }, "sla-breached"],
  ["unanswered and overdue", {}, "sla-breached"],
  ["unanswered, not yet due by its own target", { sla_first_target_seconds: 3600 }, "sla-not-due"],
  [
    "what the export says of the deadline that held",
    { first_public_agent_reply_at: "2026-06-01T00:19:00Z", sla_first_met: "true" },
    "sla-met",
  ],
  ["no deadline for this channel", { channel: "post" }, null],
])("%s", (_, row, expected) => {
  expect(replyStanding(seen(row))).toBe(expected);
});

it("leaves tickets that the bot solved alone", () => {
  const cell = new CountedCell(countedParts(askedCounts(settings)));
  const bot = { ai_involved: "true", ai_resolved: "true", last_solved_at: "2026-06-01T00:01:00Z" };
  countReplyDeadline(cell, seen(bot));
  expect(cell.tallies["sla-at-risk"]).toBe(0);
  countReplyDeadline(cell, seen({}));
  expect(cell.tallies).toMatchObject({ "sla-at-risk": 1, "sla-breached": 1 });
});

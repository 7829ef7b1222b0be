import { expect, it } from "vitest";
import { buildCells } from "../../../../src/core/pilot/cells/cell-builder.ts";
import { dayOfText } from "../../../../src/core/pilot/time/calendar-day.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";
import { viewed } from "../viewed-tickets.ts";

const log = [
  { ticket_id: 1, created_at: "2026-05-31T15:59:59Z", channel: "line" },
  { ticket_id: 2, created_at: "2026-05-31T16:00:00Z", channel: "line" },
  { ticket_id: 3, created_at: "2026-06-02T10:00:00Z", channel: "email" },
  { ticket_id: 4, created_at: "2026-06-02T10:00:00Z", channel: "email", exclusion_reason: "spam" },
];

it("puts tickets into cells of local day and channel, and the others into reasons", () => {
  const { tickets, flags } = viewed(log);
  const day = dayOfText("2026-06-01");
  const built = buildCells({
    tickets,
    flags,
    zone: new ZoneOffsets("Asia/Taipei"),
    period: "pilot",
    days: { from: day, to: day + 6 },
  });
  expect(built.cells.map((cell) => [cell.day - day, cell.channel, cell.tallies.used])).toEqual([
    [0, "line", 1],
    [1, "email", 1],
  ]);
  expect([built.used, Object.fromEntries(built.leftOut)]).toEqual([
    2,
    { spam: 1, "outside-window": 1 },
  ]);
});

it("counts the channels kept on the old system apart from the pilot's", () => {
  const plan = { controlChannels: new Set(["email"]) };
  const { tickets, flags } = viewed(log, { plan });
  const built = buildCells({
    tickets,
    flags,
    zone: new ZoneOffsets("UTC"),
    period: "pilot",
    days: { from: 0, to: 40_000 },
  });
  expect(built.used).toBe(2);
  expect(built.controlCells.map(({ channel, tallies }) => [channel, tallies.used])).toEqual([
    ["email", 1],
  ]);
});

import { expect, it } from "vitest";
import { backlogDays, DayMoves } from "../../../../src/core/pilot/cells/backlog.ts";
import { dayOfText } from "../../../../src/core/pilot/time/calendar-day.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";
import { viewed } from "../viewed-tickets.ts";

const log = [
  { ticket_id: 1, created_at: "2026-05-20T00:00:00Z", last_solved_at: "2026-06-02T12:00:00Z" },
  { ticket_id: 2, created_at: "2026-06-01T10:00:00Z", last_solved_at: "2026-06-01T12:00:00Z" },
  { ticket_id: 3, created_at: "2026-06-02T10:00:00Z", last_solved_at: "" },
  { ticket_id: 4, created_at: "2026-05-20T00:00:00Z", last_solved_at: "2026-05-21T00:00:00Z" },
];
const days = (zone: string, cut = "2026-06-30T00:00:00Z") => {
  const { tickets } = viewed(log, { cut });
  const local = new ZoneOffsets(zone);
  const moves = new DayMoves(local);
  for (let index = 0; index < tickets.count; index += 1) {
    const { createdAt, solved } = tickets.see(index);
    moves.add(createdAt, solved < 0 ? -1 : createdAt + solved);
  }
  const [from, to] = [dayOfText("2026-06-01"), dayOfText("2026-06-03")];
  return backlogDays(moves, tickets.facts.cutAt, local, from, to);
};

it("counts what is open at each midnight, with what came before the period", () => {
  expect(days("UTC").map(({ open, opened, solved }) => [open, opened, solved])).toEqual([
    [1, 1, 1],
    [1, 1, 1],
    [1, 0, 0],
  ]);
});

it("knows how old the pile is, in local days", () => {
  // 12 whole days before June plus the day itself; then a ticket of the second day, twice counted.
  expect(days("UTC").map(({ openAgeDays }) => openAgeDays)).toEqual([13, 1, 2]);
});

it("follows the midnights of the zone", () => {
  expect(days("Pacific/Kiritimati").map(({ opened }) => opened)).toEqual([0, 1, 1]);
});

it("knows nothing of midnights after the cut", () => {
  expect(days("UTC", "2026-06-02T23:59:59Z")).toHaveLength(1);
});

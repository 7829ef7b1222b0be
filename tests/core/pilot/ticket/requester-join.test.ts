import { expect, it } from "vitest";
import type { LogRow } from "../ticket-log.ts";
import { viewed } from "../viewed-tickets.ts";

const row = (ticket_id: number, created: string, solved: string, more: LogRow = {}) => ({
  ticket_id,
  created_at: `2026-06-${created}T00:00:00Z`,
  last_solved_at: solved === "" ? "" : `2026-06-${solved}:00:00Z`,
  requester_key: "ann",
  topic: "bill",
  ...more,
});
const log = [
  row(1, "01", "03T00"),
  row(2, "02", "02T01"),
  row(3, "09", ""),
  row(4, "04", "05T00", { topic: "login" }),
  row(5, "06", "", { requester_key: "bob", topic: "login" }),
  row(6, "20", "", { topic: "login" }),
];
const returned = (rows: readonly LogRow[], more: Parameters<typeof viewed>[1] = {}) => {
  const { flags } = viewed(rows, more);
  return rows.map((_, index) => flags.isReturned(index));
};

it("counts a later ticket of the same requester on the same topic within seven days", () => {
  expect(returned(log)).toEqual([true, true, false, false, false, false]);
});

it("does not count tickets that are left out as returns", () => {
  const others = log.map((one) => ({ ...one, status: one.ticket_id === 3 ? "merged" : "" }));
  expect(returned(others)).toEqual(log.map(() => false));
});

it("looks for returns of tickets kept on the old system among those only", () => {
  const channels = log.map((one) => ({ ...one, channel: one.ticket_id < 3 ? "phone" : "line" }));
  const plan = { controlChannels: new Set(["phone"]) };
  expect(returned(channels, { plan })).toEqual(log.map(() => false));
  const alike = channels.map((one) => ({ ...one, channel: "phone" }));
  expect(returned(alike, { plan })).toEqual(returned(log));
});

it("finds the same for a requester with very many tickets", () => {
  // Solved at once; each third one has no other ticket in the seven days after it.
  const many = Array.from({ length: 120 }, (_, index) => {
    const created = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 3) * 16 + (index % 3) * 3));
    const created_at = created.toISOString();
    return { ticket_id: index, created_at, last_solved_at: created_at, requester_key: "mailbox" };
  });
  const cut = "2028-01-01T00:00:00Z";
  expect(returned(many, { cut })).toEqual(many.map((_, index) => index % 3 < 2));
});

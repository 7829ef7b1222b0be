import { expect, it } from "vitest";
import { viewed } from "../viewed-tickets.ts";

const created_at = "2026-06-01T00:00:00Z";

it("keeps the row of an id that was updated last", () => {
  const { reasons } = viewed([
    { ticket_id: "a", created_at, last_updated_at: "2026-06-02T00:00:00Z" },
    { ticket_id: "b", created_at, last_updated_at: "2026-06-02T00:00:00Z" },
    { ticket_id: "a", created_at, last_updated_at: "2026-06-05T00:00:00Z" },
    { ticket_id: "a", created_at, last_updated_at: "2026-06-03T00:00:00Z" },
  ]);
  expect(reasons).toEqual(["duplicate", null, null, "duplicate"]);
});

it("lets the content decide between rows updated at the same time", () => {
  const rows = [
    { ticket_id: "a", created_at, agent_public_reply_count: 1 },
    { ticket_id: "a", created_at, agent_public_reply_count: 3 },
  ];
  const kept = (order: typeof rows) => {
    const { tickets, reasons } = viewed(order);
    return tickets.meaning(reasons.indexOf(null)).replies;
  };
  expect(kept(rows)).toBe(kept([...rows].reverse()));
});

it("finds ids that are no numbers, and numbers that lie far apart", () => {
  const ids = ["zeta-x", "7", "T-7", "999999999", "zeta-x", "07", "T-7", "7 "];
  const { reasons } = viewed(ids.map((ticket_id) => ({ ticket_id, created_at })));
  const isDoubled = reasons.map((reason) => reason === "duplicate");
  expect(isDoubled).toEqual([false, false, false, false, true, false, true, true]);
});

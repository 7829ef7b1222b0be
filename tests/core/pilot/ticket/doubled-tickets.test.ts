import { expect, it } from "vitest";
import { doubledTickets } from "../../../../src/core/pilot/ticket/doubled-tickets.ts";
import { viewed } from "../viewed-tickets.ts";

const created_at = "2026-06-01T00:00:00Z";

it("keeps the row of an id that was updated last", () => {
  const { view } = viewed([
    { ticket_id: "a", created_at, last_updated_at: "2026-06-02T00:00:00Z" },
    { ticket_id: "b", created_at, last_updated_at: "2026-06-02T00:00:00Z" },
    { ticket_id: "a", created_at, last_updated_at: "2026-06-05T00:00:00Z" },
    { ticket_id: "a", created_at, last_updated_at: "2026-06-03T00:00:00Z" },
  ]);
  expect([...doubledTickets(view.store)]).toEqual([1, 0, 0, 1]);
});

it("lets the content decide between rows updated at the same time", () => {
  const rows = [
    { ticket_id: "a", created_at, agent_public_reply_count: 1 },
    { ticket_id: "a", created_at, agent_public_reply_count: 3 },
  ];
  const kept = (order: typeof rows) => {
    const { store } = viewed(order).view;
    return store.value("replies", [...doubledTickets(store)].indexOf(0));
  };
  expect(kept(rows)).toBe(kept([...rows].reverse()));
});

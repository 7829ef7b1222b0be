import { expect, it } from "vitest";
import { returnedTickets } from "../../../../src/core/pilot/ticket/returns.ts";
import { viewed } from "../viewed-tickets.ts";

const log = [
  {
    ticket_id: 1,
    created_at: "2026-06-01T00:00:00Z",
    last_solved_at: "2026-06-03T00:00:00Z",
    requester_key: "ann",
    topic: "bill",
  },
  {
    ticket_id: 2,
    created_at: "2026-06-02T00:00:00Z",
    last_solved_at: "2026-06-02T01:00:00Z",
    requester_key: "ann",
    topic: "bill",
  },
  {
    ticket_id: 3,
    created_at: "2026-06-09T00:00:00Z",
    last_solved_at: "",
    requester_key: "ann",
    topic: "bill",
  },
  {
    ticket_id: 4,
    created_at: "2026-06-04T00:00:00Z",
    last_solved_at: "2026-06-05T00:00:00Z",
    requester_key: "ann",
    topic: "login",
  },
  {
    ticket_id: 5,
    created_at: "2026-06-06T00:00:00Z",
    last_solved_at: "",
    requester_key: "bob",
    topic: "login",
  },
  {
    ticket_id: 6,
    created_at: "2026-06-20T00:00:00Z",
    last_solved_at: "",
    requester_key: "ann",
    topic: "login",
  },
];

it("counts a later ticket of the same requester on the same topic within seven days", () => {
  const { view } = viewed(log);
  expect([
    ...returnedTickets(
      view,
      log.map(() => true),
    ),
  ]).toEqual([1, 1, 0, 0, 0, 0]);
});

it("does not count tickets that are left out as returns", () => {
  const { view } = viewed(log);
  const counts = log.map(({ ticket_id }) => ticket_id !== 3);
  expect([...returnedTickets(view, counts)]).toEqual([0, 0, 0, 0, 0, 0]);
});

import { expect, it } from "vitest";
import { bulkRequesters } from "../../../../src/core/pilot/cells/bulk-requesters.ts";
import { viewed } from "../viewed-tickets.ts";

const log = Array.from({ length: 100 }, (_, index) => ({
  ticket_id: index,
  created_at: "2026-06-01T00:00:00Z",
  requester_key: index % 4 === 1 ? "mailbox" : `person ${index}`,
}));

it("finds a requester with very many tickets and shows one row of it", () => {
  expect(bulkRequesters(viewed(log).view, () => true)).toEqual([
    { tickets: 25, exampleRow: 2, share: 0.25 },
  ]);
});

it("looks at the tickets of the period only", () => {
  expect(bulkRequesters(viewed(log).view, (index) => index < 50)).toEqual([]);
});

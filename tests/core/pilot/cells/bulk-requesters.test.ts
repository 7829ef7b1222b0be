import { expect, it } from "vitest";
import { bulkRequesters } from "../../../../src/core/pilot/cells/bulk-requesters.ts";
import { firstPeriod, logText, readLog } from "../ticket-log.ts";

const log = logText(
  Array.from({ length: 100 }, (_, index) => ({
    ticket_id: index,
    created_at: `2026-06-${index < 50 ? "01" : "09"}T00:00:00Z`,
    requester_key: index % 4 === 1 ? "mailbox" : `person ${index}`,
  })),
);

it("finds a requester with very many tickets and shows one row of it", () => {
  expect(firstPeriod(readLog(log)).bulkRequesters).toEqual([
    { tickets: 25, exampleRow: 2, share: 0.25 },
  ]);
});

it("looks at the tickets of the period only", () => {
  const window = { from: "2026-06-09", to: "2026-06-10" };
  const plan = { periods: [{ period: "pilot" as const, window }] };
  expect(firstPeriod(readLog(log, { plan })).bulkRequesters).toEqual([]);
});

it("names none below two in a hundred", () => {
  const many = [
    { tickets: 30, exampleRow: 1 },
    { tickets: 50, exampleRow: 2 },
  ];
  expect(bulkRequesters(many, 2000).map(({ exampleRow }) => exampleRow)).toEqual([2]);
});

import { expect, it } from "vitest";
import { Ticket } from "../../../../src/core/pilot/ticket/ticket.ts";
import {
  type RecordedTime,
  TicketRecords,
} from "../../../../src/core/pilot/ticket/ticket-records.ts";

const times = new Set<RecordedTime>(["repliedAfter", "lastSolvedAfter"]);

it("keeps what a file has of each ticket, however many there are", () => {
  const records = new TicketRecords(times, true);
  for (let row = 1; row <= 40_000; row += 1) {
    const ticket = Object.assign(new Ticket(), {
      createdAt: 3_000_000_000 + row,
      repliedAfter: row,
      requesterLow: row % 3,
    });
    records.add(ticket, row % 7);
  }
  const found = new Ticket();
  records.read(39_998, found);
  expect(found).toMatchObject({ repliedAfter: 39_999, lastSolvedAfter: -1, handleSeconds: -1 });
  expect([records.count, records.createdAt(39_998), records.trait(39_998)]).toEqual([
    40_000,
    3_000_039_999,
    39_999 % 7,
  ]);
  expect([records.hasRequester(39_998), records.hasRequester(39_999)]).toEqual([false, true]);
});

it("knows the row of each ticket, also behind rows that cannot be used", () => {
  const records = new TicketRecords(times, false);
  const add = () => records.add(new Ticket(), 0);
  records.skip();
  add();
  records.skip();
  records.skip();
  add();
  add();
  expect([0, 1, 2].map((index) => records.row(index))).toEqual([2, 5, 6]);
});

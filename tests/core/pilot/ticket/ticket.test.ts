import { expect, it } from "vitest";
import { unknownTicket } from "../../../../src/core/pilot/ticket/ticket.ts";
import { TicketStore } from "../../../../src/core/pilot/ticket/ticket-store.ts";

it("knows nothing at first: -1 for numbers, word 0 for words", () => {
  expect(unknownTicket()).toMatchObject({ repliedAfter: -1, csat: -1, channel: 0, status: 0 });
});

it("is kept field by field, however many there are", () => {
  const store = new TicketStore();
  for (let row = 1; row <= 3000; row += 1)
    store.add({ ...unknownTicket(), row, createdAt: row * 2 });
  expect(store.count).toBe(3000);
  expect([store.value("row", 2999), store.value("createdAt", 2999)]).toEqual([3000, 6000]);
});

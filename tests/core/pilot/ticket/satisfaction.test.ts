import { expect, it } from "vitest";
import { readSatisfaction } from "../../../../src/core/pilot/ticket/satisfaction.ts";
import { Ticket } from "../../../../src/core/pilot/ticket/ticket.ts";

it.each([
  ["", { csatOffered: 0, csat: -1 }],
  ["Not Offered", { csatOffered: 0, csat: -1 }],
  ["Offered", { csatOffered: 1, csat: -1 }],
  ["Good", { csatOffered: 1, csat: 1, csatScale: 1 }],
  ["bad", { csatOffered: 1, csat: 0, csatScale: 1 }],
  ["4", { csatOffered: 1, csat: 4, csatScale: 5 }],
])("%j", (word, expected) => {
  const ticket = new Ticket();
  expect(readSatisfaction(new TextEncoder().encode(word), ticket)).toBe(true);
  expect(ticket).toMatchObject(expected);
});

it("refuses what is no answer", () => {
  expect(readSatisfaction(new TextEncoder().encode("9"), new Ticket())).toBe(false);
});

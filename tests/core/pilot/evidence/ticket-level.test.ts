import { expect, it } from "vitest";
import { ticketLevel } from "../../../../src/core/pilot/evidence/ticket-level.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { evidenceInput } from "./evidence-of.ts";

it("is far surer than the weeks are", () => {
  const uneven = { replySeconds: [1000, 3000, 400, 1000] };
  const context = contextOf(twoPeriods(uneven, { replySeconds: [500, 1500, 300, 500] }));
  const input = evidenceInput("first-response-time", context);
  const found = ticketLevel(input);
  expect(found?.test).toBe("log-rank");
  expect(found?.p).toBeLessThan(0.001);
  expect(input.found.p).toBeGreaterThan(0.05);
});

it("joins shares over channels, and leaves means alone", () => {
  const more = (week: number, ticket: number) => ({
    csat_value: ticket < 3 + week ? 1 : 5,
    handle_seconds: 60 + ticket,
  });
  const context = contextOf(twoPeriods({ more }, { more: (_, n) => more(3, n) }));
  expect(ticketLevel(evidenceInput("csat", context))?.test).toBe("mantel-haenszel");
  expect(ticketLevel(evidenceInput("handling-time", context))).toBeNull();
});

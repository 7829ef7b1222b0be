import { expect, it } from "vitest";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../../../src/core/pilot/ticket-reader.ts";
import { settings } from "../compare/compared.ts";

const text = (value: string) => [...new TextEncoder().encode(value)];

/** One ticket on a channel whose name is given as bytes. */
function codesWith(channel: string): string[] {
  const reader = createTicketReader(ticketPlan(null), settings);
  const start = text("ticket_id,created_at,channel\n1,2026-05-04T09:00:00Z,");
  reader.push(new Uint8Array([...start, ...Uint8Array.fromHex(channel), 0x0a]));
  return reader.end().diagnostics.map(({ code }) => code);
}

it("asks which Chinese is meant where a file of tickets may be either", () => {
  expect(codesWith("b5e7bbb0")).toContain("chinese-encoding-unclear");
  expect(codesWith("b971b8dc")).toContain("read-as-other-encoding");
});

import { expect, it } from "vitest";
import { fileHead, headBytes } from "../../../../src/core/pilot/range/file-head.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { at, logText } from "../ticket-log.ts";

const plan = ticketPlan(null, { zone: "UTC" });
const text = logText(
  Array.from({ length: 4_000 }, (_, index) => ({ ticket_id: index, created_at: at(index) })),
);
const encoded = (all: string) => new TextEncoder().encode(all).subarray(0, headBytes);

it("knows the delimiter and the width of a table of tickets from its first bytes", () => {
  expect(fileHead(encoded(text), plan)).toEqual({ delimiter: 44, fields: 2 });
  expect(fileHead(encoded(`Report of May\n${text.replaceAll(",", ";")}`), plan)).toEqual({
    delimiter: 59,
    fields: 2,
  });
});

it("does not let files be read in ranges of which a range would not know how it is written", () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
  expect(fileHead(utf16.subarray(0, headBytes), plan)).toBeNull();
  expect(fileHead(encoded(text.replace("ticket_id", "number")), plan)).toBeNull();
  expect(fileHead(encoded(text).subarray(1), plan)).toBeNull();
});

import { expect, it } from "vitest";
import { RowScanner } from "../../../../src/core/pilot/scan/row-scanner.ts";
import { mixedWords } from "../../../../src/core/pilot/ticket/mixed-words.ts";
import { RowReader } from "../../../../src/core/pilot/ticket/row-reader.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";

const big5Phone = [0xb9, 0x71, 0xb8, 0xdc];

function rowsWith(channels: readonly (string | readonly number[])[]): RowReader {
  const rows = new RowReader(ticketPlan(null, { zone: "UTC" }));
  const scanner = new RowScanner(44, (row) => rows.read(row));
  const push = (part: string) => scanner.push(new TextEncoder().encode(part));
  push("ticket_id,created_at,channel\n");
  for (const [index, channel] of channels.entries()) {
    push(`${index},2026-06-01T00:00:00Z,`);
    if (typeof channel === "string") push(channel);
    else scanner.push(Uint8Array.from(channel));
    push("\n");
  }
  return rows;
}

it("counts the rows whose words are Big5 in a file of UTF-8, and shows one", () => {
  const rows = rowsWith(["電子郵件", big5Phone, "line", big5Phone]);
  expect(mixedWords(rows)).toEqual({ count: 2, found: "電話" });
});

it("says nothing where one encoding holds for all, or bytes are no text", () => {
  expect(mixedWords(rowsWith([big5Phone, "line"]))).toBeNull();
  expect(mixedWords(rowsWith(["電子郵件", [0xff, 0xfe, 0xff]]))).toBeNull();
});

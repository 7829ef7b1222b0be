import { expect, it } from "vitest";
import { RowScanner } from "../../../../src/core/pilot/scan/row-scanner.ts";
import type { TicketDecoder } from "../../../../src/core/pilot/ticket/ticket-decoder.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";
import { openedDecoder } from "./opened-decoder.ts";

const headers = [
  "ticket_id",
  "created_at",
  "first_public_agent_reply_at",
  "first_solved_at",
  "last_solved_at",
  "closed_at",
  "last_updated_at",
  "exported_at",
  "handoff_at",
  "status",
  "channel",
  "subject",
  "requester_key",
  "reopen_count",
  "csat_value",
  "csat_scale_max",
  "csat_offered",
  "nps_value",
  "sla_first_met",
  "handle_seconds",
  "topic",
  "initiated_by",
  "exclusion_reason",
  "ai_involved",
  "ai_resolved",
  "contact_session_count",
  "agent_public_reply_count",
];

const random = seededRandom(20_261_124, "quick and thorough reading");
const pick = (all: readonly string[]) => all[random.below(all.length)] ?? "";
const two = (number: number) => String(number).padStart(2, "0");

function time(): string {
  const odd = ["", " ", "?", "2026-02-30T00:00:00Z", "2026-06-01 09:30", "115/06/01", "2026-06-01"];
  if (random.below(20) === 0) return pick(odd);
  if (random.below(3) === 0) return "";
  return `2026-06-${two(1 + random.below(30))}T${two(random.below(24))}:30:00Z`;
}

function quoted(cell: string): string {
  const kind = random.below(40);
  if (kind === 0) return `"${cell}"`;
  return kind === 1 ? ` ${cell}` : cell;
}

function row(): string {
  const oddNumbers = ["11", "101", "1.5", "-1", "40000", "x", "9999999999"];
  const number = () => (random.below(15) ? pick(["", "0", "1", "3", "5"]) : pick(oddNumbers));
  const cells = [
    pick(["T-17", "18", "19", "019", "9999999999", "abc", random.below(4) ? "7" : " "]),
    random.below(9) === 0 ? time() : "2026-06-01T00:00:00Z",
    ...Array.from({ length: 7 }, time),
    pick(["open", "closed", "", "OPEN "]),
    pick(["line", "電話", "", "web-chat"]),
    pick([
      "hello",
      "",
      "hi",
      '"a, b"',
      random.below(4) ? "" : '"a ""b"""',
      random.below(4) ? "" : "a\0b",
    ]),
    pick(["c1", "c2", "", " c1"]),
    number(),
    number(),
    pick(["", "", "5", "10", random.below(4) ? "5" : "200"]),
    pick(["", "true", "No", random.below(4) ? "" : "maybe"]),
    number(),
    pick(["", "1", "0"]),
    number(),
    pick(["", "refund", "退貨"]),
    pick(["", "customer", "agent"]),
    pick(["", "", "spam"]),
    pick(["", "true", "0"]),
    pick(["", "false", "1"]),
    number(),
    number(),
  ];
  return cells.map((cell) => (cell.includes('"') ? cell : quoted(cell))).join(",");
}

/** The row as the thorough decoder understands it; null when it cannot be used. */
function decoded(decoder: TicketDecoder, bytes: Uint8Array): object | null {
  let found: object | null = null;
  const scanner = new RowScanner(44, (scanned) => {
    const isWhole = scanned.fault === null && scanned.count === headers.length;
    const ticket = isWhole ? decoder.decode(scanned, 1) : null;
    found = ticket && { ...ticket };
  });
  scanner.push(bytes);
  return found;
}

it("never reads a row otherwise than the thorough decoder does", () => {
  const { decoder } = openedDecoder(headers);
  const quick = decoder.quickTickets(44);
  if (quick === null) throw new Error("such a file is read quickly");
  const fresh = { ...decoder.times };
  let read = 0;
  for (let turn = 0; turn < 20_000; turn += 1) {
    const text = row();
    const bytes = new TextEncoder().encode(`${text}\n${" ".repeat(30)}`);
    const line = bytes.subarray(0, bytes.indexOf(10) + 1);
    Object.assign(decoder.times, fresh);
    const expected = decoded(decoder, line);
    const after = { ...decoder.times };
    Object.assign(decoder.times, fresh);
    quick.ticket.row = 1;
    if (quick.read(bytes, 0) < 0) continue;
    read += 1;
    expect({ ...quick.ticket }, text).toEqual(expected);
    expect(decoder.times, text).toEqual(after);
  }
  expect(read).toBeGreaterThan(2_000);
});

it("is not offered where a vendor's durations must be understood", () => {
  const { decoder } = openedDecoder([...headers, "vendor_frt_value"]);
  expect(decoder.quickTickets(44)).toBeNull();
});

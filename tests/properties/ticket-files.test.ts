import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { addCell, emptyCell } from "../../src/core/pilot/cell.ts";
import { rowTexts } from "../core/pilot/scan/scanned-rows.ts";
import { at, firstPeriod, type LogRow, logText, readLog } from "../core/pilot/ticket-log.ts";

const cell = fc.string({
  unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "工", "=", ""),
  maxLength: 6,
});
const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
);

it("reads any table that a writer of CSV writes, at any chunk size, as papaparse reads it", () => {
  const property = fc.property(
    table,
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.constantFrom(",", ";", "\t"),
    fc.integer({ min: 1, max: 40 }),
    (rows, newline, delimiter, chunk) => {
      const text = Papa.unparse(rows, { newline, delimiter, quotes: true });
      const oracle = Papa.parse<string[]>(text, { delimiter, newline }).data;
      expect(rowTexts(text, chunk, delimiter)).toEqual(rows);
      expect(oracle).toEqual(rows);
    },
  );
  fc.assert(property, { numRuns: 300 });
});

const hours = fc.integer({ min: 0, max: 24 * 40 });
const ticket = fc.record({
  created: fc.integer({ min: 0, max: 24 * 27 }),
  reply: fc.option(hours),
  solve: fc.option(hours),
  requester: fc.integer({ min: 1, max: 5 }),
  topic: fc.constantFrom("退貨", "付款"),
  channel: fc.constantFrom("line", "email", "phone"),
  csat: fc.option(fc.integer({ min: 1, max: 5 })),
  id: fc.integer({ min: 1, max: 60 }),
});

function rowOf(made: typeof ticket extends fc.Arbitrary<infer Value> ? Value : never): LogRow {
  const after = (later: number | null) => (later === null ? "" : at((made.created + later) * 3600));
  return {
    ticket_id: made.id,
    created_at: at(made.created * 3600),
    first_public_agent_reply_at: after(made.reply),
    last_solved_at: after(made.solve),
    requester_key: `r${made.requester}`,
    topic: made.topic,
    channel: made.channel,
    csat_value: made.csat ?? "",
    exported_at: at(24 * 3600 * 60),
  };
}

it("gives the same cells in any order of rows and any cut into chunks", () => {
  const property = fc.property(
    fc
      .array(ticket, { minLength: 1, maxLength: 40 })
      .chain((tickets) =>
        fc.tuple(
          fc.constant(tickets),
          fc.shuffledSubarray(tickets, { minLength: tickets.length, maxLength: tickets.length }),
        ),
      ),
    fc.integer({ min: 1, max: 500 }),
    ([tickets, shuffled], chunk) => {
      const plain = firstPeriod(readLog(logText(tickets.map(rowOf))));
      const other = firstPeriod(readLog(logText(shuffled.map(rowOf)), { chunk }));
      expect(other.cells).toEqual(plain.cells);
      expect(other.account).toEqual(plain.account);
      expect(other.backlog).toEqual(plain.backlog);
    },
  );
  fc.assert(property, { numRuns: 100 });
});

it("merges the cells of two files to those of one, whatever joins no tickets", () => {
  const property = fc.property(
    fc.uniqueArray(ticket, { selector: ({ id }) => id, minLength: 2, maxLength: 30 }),
    fc.nat(),
    (tickets, cut) => {
      const rows = tickets.map((made) => ({ ...rowOf(made), requester_key: made.id }));
      const at = 1 + (cut % (rows.length - 1));
      const merged = emptyCell("baseline", 0, "", "");
      const whole = emptyCell("baseline", 0, "", "");
      for (const part of [rows.slice(0, at), rows.slice(at)]) {
        for (const found of firstPeriod(readLog(logText(part))).cells) addCell(merged, found);
      }
      for (const found of firstPeriod(readLog(logText(rows))).cells) addCell(whole, found);
      expect(merged).toEqual(whole);
    },
  );
  fc.assert(property, { numRuns: 100 });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { RowScanner } from "../../../../src/core/pilot/scan/row-scanner.ts";
import type { TicketSummary } from "../../../../src/core/pilot/ticket-summary.ts";
import { firstPeriod, readLog } from "../../../core/pilot/ticket-log.ts";

/** A finding as code, line, column and data row (null: the file as a whole). */
const expectedShape = z.strictObject({
  rows: z.int(),
  used: z.int(),
  bad: z.int(),
  findings: z.array(z.tuple([z.string(), z.int(), z.int(), z.int().nullable()])),
  bulk: z.array(z.tuple([z.int(), z.int()])).optional(),
});

const folder = new URL("./", import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function seen(summary: TicketSummary) {
  const { account } = firstPeriod(summary);
  const findings = summary.diagnostics.map(({ code, place }) => {
    const { line, column, row } = place;
    return [code, line, column, row ?? null];
  });
  return { rows: summary.rows, used: account.used, bad: summary.badRows, findings };
}

/** Whatever the hazard, every row is either used or left out for a reason. */
function expectAccounted(summary: TicketSummary) {
  const { account } = firstPeriod(summary);
  const left = account.leftOut.reduce((sum, { count }) => sum + count, 0);
  expect(account.used + left).toBe(summary.rows);
}

describe.each(cases.map(({ name }) => name))("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(`${name}/tickets.csv`, folder)));
  const json: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8"));
  const { bulk, ...expected } = expectedShape.parse(json);

  it("is told with its place, and every row is accounted for, at any cut into chunks", () => {
    for (const chunk of [bytes.length || 1, 7, 1]) {
      const summary = readLog(bytes, { chunk });
      expect(seen(summary), `chunks of ${chunk}`).toEqual(expected);
      expectAccounted(summary);
    }
  });

  it.runIf(bulk)("points out requesters with very many tickets", () => {
    const found = firstPeriod(readLog(bytes)).bulkRequesters;
    expect(found.map(({ tickets, exampleRow }) => [tickets, exampleRow])).toEqual(bulk);
  });
});

const header = "ticket_id,created_at,channel";

it("reads a file of ten thousand columns, and names the unknown ones", () => {
  const extra = Array.from({ length: 9_997 }, (_, index) => `c${index}`);
  const row = `1,2026-06-01T00:00:00Z,line${",x".repeat(extra.length)}`;
  const short = "2,2026-06-01T00:00:00Z,line";
  const summary = readLog(`${[header, ...extra].join(",")}\n${row}\n${short}\n`, { chunk: 5_000 });
  const unknown = ["unknown-ticket-column", 1, 1, null];
  expect(seen(summary)).toMatchObject({ rows: 2, used: 1, bad: 1 });
  expect(seen(summary).findings).toEqual([unknown, ["field-count", 3, 1, 2]]);
  expectAccounted(summary);
});

it.each([
  ["bare", "", "row-too-long"],
  ["in quotes", '"', "unclosed-quote"],
])("stops at a field of 100 MB (%s), and holds no more than 17 of them", (_, quote, code) => {
  const codes: (string | undefined)[] = [];
  let largest = 0;
  const scanner = new RowScanner(44, (row) => {
    codes.push(row.fault?.kind);
    largest = Math.max(largest, row.bytes.length);
  });
  scanner.push(new TextEncoder().encode(`${header}\n1,2026-06-01T00:00:00Z,${quote}`));
  const chunk = new Uint8Array(1024 * 1024).fill(97);
  for (let megabyte = 0; megabyte < 100; megabyte += 1) scanner.push(chunk);
  scanner.push(new TextEncoder().encode(`${quote}\n2,2026-06-01T00:00:00Z,line\n`));
  scanner.finish();
  expect(codes).toEqual([undefined, code]);
  expect(largest).toBeLessThan(18 * 1024 * 1024);
});

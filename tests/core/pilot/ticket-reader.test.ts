import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { durationKey } from "../../../src/core/pilot/duration-key.ts";
import { ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../../../src/core/pilot/ticket-summary.ts";
import { firstPeriod, logText, readLog } from "./ticket-log.ts";

const rows = [
  { ticket_id: "1", created_at: "2026-06-01T01:00:00Z", channel: "line", topic: "退貨" },
  { ticket_id: "2", created_at: "2026-06-02T01:00:00Z", channel: "email", topic: "付款" },
];
const text = logText(rows);
const bytes = (from: string) => new TextEncoder().encode(from);

/** Rows read are used, left out or rejected, whatever is wrong with the file. */
function expectCountsToAddUp(summary: TicketSummary): void {
  for (const { account } of summary.periods) {
    const leftOut = account.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(account.used + leftOut).toBe(summary.rows);
  }
}

const codesOf = (summary: TicketSummary) => summary.diagnostics.map(({ code }) => code);
const topicsOf = (summary: TicketSummary) => firstPeriod(summary).cells.map(({ topic }) => topic);

/** The same text as Windows in Taiwan would have written it; only the words of this test are known. */
function asBig5(from: string): Uint8Array {
  const known = new Map([
    ["退", [0xb0, 0x68]],
    ["貨", [0xb3, 0x66]],
    ["付", [0xa5, 0x49]],
    ["款", [0xb4, 0xda]],
  ]);
  return Uint8Array.from(
    [...from].flatMap((letter) => known.get(letter) ?? [letter.charCodeAt(0)]),
  );
}

function asUtf16(from: string): Uint8Array {
  const units = [
    0xfeff,
    ...Array.from({ length: from.length }, (_, index) => from.charCodeAt(index)),
  ];
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

it.each([
  ["plain", bytes(text)],
  ["with a byte order mark", bytes(`\ufeff${text}`)],
  ["with CR only", bytes(text.replaceAll("\n", "\r"))],
  ["with CRLF", bytes(text.replaceAll("\n", "\r\n"))],
  ["with semicolons", bytes(text.replaceAll(",", ";"))],
  ["with tabs", bytes(text.replaceAll(",", "\t"))],
  ["in Big5", asBig5(text)],
  ["in UTF-16", asUtf16(text)],
  ["with blank lines", bytes(text.replaceAll("\n", "\n\n"))],
  ["with preface lines", bytes(`Report\nmade in June\n${text}`)],
])("reads the same tickets from a file %s", (_, file) => {
  const summary = readLog(file);
  expect([summary.rows, summary.badRows]).toEqual([2, 0]);
  expect(topicsOf(summary)).toEqual(["退貨", "付款"]);
  expectCountsToAddUp(summary);
  for (const chunk of [1, 7, 64]) {
    expect(readLog(file, { chunk })).toEqual(summary);
  }
});

it("says when it read another encoding than UTF-8", () => {
  const summary = readLog(asBig5(text));
  expect(summary.encoding).toBe("cp950");
  expect(codesOf(summary)).toContain("read-as-other-encoding");
});

it("knows a header among the rows again in Big5, too", () => {
  const time = [171, 216, 165, 223, 174, 201, 182, 161]; // 建立時間
  const header = [...bytes("ticket_id,"), ...time, 10];
  const row = bytes("1,2026-06-01T01:00:00Z\n");
  const columns = { created_at: "建立時間" };
  const summary = readLog(Uint8Array.from([...header, ...row, ...header]), { plan: { columns } });
  expect(codesOf(summary)).toContain("header-among-rows");
  expect([summary.rows, summary.badRows]).toEqual([2, 1]);
});

it("says when bytes are no text at all", () => {
  const broken = bytes(text);
  broken[broken.indexOf(0xe9)] = 0xff;
  const summary = readLog(broken);
  expect(codesOf(summary)).toContain("unreadable-encoding");
  expectCountsToAddUp(summary);
});

it.each([
  ["an empty file", "", "nothing"],
  ["a header only", "ticket_id,created_at\n", "header"],
])("says that %s holds no ticket", (_, file, found) => {
  const summary = readLog(file);
  expect(summary.diagnostics).toMatchObject([{ code: "ticket-file-empty", params: { found } }]);
  expect(summary.rows).toBe(0);
  expectCountsToAddUp(summary);
});

it("names every faulty row at its line and column and uses the others", () => {
  const file = [
    "ticket_id,created_at,last_solved_at,csat_value,handle_seconds",
    "1,2026-06-01T01:00:00Z,2026-06-01T02:00:00Z,5,60",
    "2,2026-02-30T01:00:00Z,,,",
    "3,115/06/01 01:00,,,",
    "4,45413.5,,,",
    "5,06/01/2026 01:00,,,",
    ",2026-06-01T01:00:00Z,,,",
    "7,,,,",
    '8,2026-06-01T01:00:00Z,,,"1,234"',
    "9,2026-06-01T01:00:00Z,,6,",
    "10,2026-06-01T01:00:00Z,2026-06-01T00:59:00Z,,",
    "11,2026-06-01T01:00:00Z,,",
    '12,2026-06-01T01:00:00Z,,,1"2',
    '"a\nb",2026-06-31T01:00:00Z,,,',
  ].join("\n");
  const summary = readLog(file);
  expect([summary.rows, summary.badRows]).toEqual([13, 12]);
  expectCountsToAddUp(summary);
  const found = summary.diagnostics.map(({ code, place }) => [
    code,
    place.row,
    place.line,
    place.column,
  ]);
  expect(found).toEqual([
    ["impossible-date", 2, 3, 3],
    ["minguo-date", 3, 4, 3],
    ["spreadsheet-date", 4, 5, 3],
    ["unreadable-date", 5, 6, 3],
    ["ticket-value-missing", 6, 7, 1],
    ["ticket-value-missing", 7, 8, 3],
    ["unreadable-number", 8, 9, 27],
    ["rating-out-of-scale", 9, 10, 25],
    ["event-before-creation", 10, 11, 25],
    ["field-count", 11, 12, 1],
    ["quote-in-bare-field", 12, 13, 28],
    ["impossible-date", 13, 15, 4],
  ]);
});

it("names an unclosed quote where it opens", () => {
  const summary = readLog('ticket_id,created_at\n1,2026-06-01T01:00:00Z\n2,"2026\n3,x\n');
  expect(summary.diagnostics).toMatchObject([
    { code: "unclosed-quote", place: { line: 3, column: 3, row: 2 } },
  ]);
  expect(firstPeriod(summary).account).toMatchObject({ rows: 2, used: 1 });
});

it("lists unknown and doubled columns, and goes on", () => {
  const summary = readLog(
    "ticket_id,created_at,Mood,channel,channel\n1,2026-06-01T01:00:00Z,x,line,email\n",
  );
  expect(summary.unknownColumns).toEqual(["Mood"]);
  expect(codesOf(summary)).toEqual(["unknown-ticket-column", "doubled-ticket-column"]);
  expect(firstPeriod(summary).cells[0]?.channel).toBe("line");
});

it("refuses headers that fit no known export, and still counts the rows", () => {
  const summary = readLog("name,when\na,b\nc,d\n");
  expect(summary.format).toBeNull();
  expect(codesOf(summary)).toEqual(["unknown-ticket-format"]);
  expectCountsToAddUp(summary);
});

it("names the column that a format asked for must have", () => {
  const plan = { ...ticketPlan(null), format: "zendesk" } as const;
  const summary = readLog("Id,Via\n1,Mail\n", { plan });
  expect(summary.diagnostics).toMatchObject([
    { code: "missing-ticket-column", params: { column: "created_at" } },
  ]);
  expectCountsToAddUp(summary);
});

it("uses one row of a doubled id, whichever comes first", () => {
  const log = "ticket_id,created_at,last_updated_at,channel\n";
  const old = "1,2026-06-01T01:00:00Z,2026-06-01T02:00:00Z,email\n";
  const late = "1,2026-06-01T01:00:00Z,2026-06-03T02:00:00Z,line\n";
  for (const file of [log + old + late, log + late + old]) {
    const summary = readLog(file);
    expect(firstPeriod(summary).cells.map(({ channel }) => channel)).toEqual(["line"]);
    expect(codesOf(summary)).toEqual(["doubled-ticket-id"]);
    expectCountsToAddUp(summary);
  }
});

it("limits the rows it names and says how many more there are", () => {
  const faulty = Array.from({ length: 50 }, (_, index) => `${index},2026-02-30T00:00:00Z`);
  const summary = readLog(["ticket_id,created_at", ...faulty].join("\n"));
  expect(summary.diagnostics).toHaveLength(21);
  expect(summary.diagnostics.at(-1)).toMatchObject({
    code: "more-rows-alike",
    params: { count: 30 },
  });
  expect(summary.badRows).toBe(50);
});

it("takes the earliest of several export times, and says so", () => {
  const summary = readLog(
    logText([
      { ticket_id: "1", created_at: "2026-06-01T01:00:00Z", exported_at: "2026-07-01T00:00:00Z" },
      { ticket_id: "2", created_at: "2026-06-01T02:00:00Z", exported_at: "2026-08-01T00:00:00Z" },
    ]),
  );
  expect(firstPeriod(summary).cut).toEqual({ at: Date.UTC(2026, 6, 1) / 1000, source: "column" });
  expect(codesOf(summary)).toEqual(["export-times-differ"]);
});

it("sees nothing that happened after the cut", () => {
  const log = logText([
    { ticket_id: "1", created_at: "2026-06-01T00:00:00Z", last_solved_at: "2026-06-10T00:00:00Z" },
    { ticket_id: "2", created_at: "2026-06-09T00:00:00Z" },
  ]);
  const plan = { exportedAt: "2026-06-08T08:00:00+08:00" };
  const [cell, ...others] = firstPeriod(readLog(log, { plan })).cells;
  expect(others).toEqual([]);
  expect(cell?.histograms.solved.size).toBe(0);
  expect([...(cell?.histograms["solve-open"] ?? [])]).toEqual([[durationKey(7 * 86_400), 1]]);
});

const corpus = new URL("../../../../shared/corpora/naughty-strings/blns.json", import.meta.url);
const isThere = existsSync(corpus);
if (!isThere) console.info("skipped: naughty strings, because ../shared/corpora is not there");

describe.skipIf(!isThere)("hostile words", () => {
  it("come through as channels and topics, each one row", () => {
    const words: string[] = JSON.parse(readFileSync(corpus, "utf8"));
    const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;
    const lines = words.map(
      (word, index) => `${index},2026-06-01T01:00:00Z,${quoted(word)},__proto__`,
    );
    const summary = readLog(`ticket_id,created_at,topic,channel\n${lines.join("\n")}\n`);
    expect([summary.rows, summary.badRows]).toEqual([words.length, 0]);
    const plain = (word: string) => word.replace(/^ +| +$/g, "");
    expect(new Set(topicsOf(summary))).toEqual(new Set(words.map(plain)));
    expectCountsToAddUp(summary);
  });
});

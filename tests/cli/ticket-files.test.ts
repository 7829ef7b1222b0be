import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareOutput } from "../../src/core/schema/compare-output.ts";
import { type KpiOutput, kpiOutput } from "../../src/core/schema/kpi-output.ts";
import { atTerminal, touchstone } from "./terminal.ts";
import { encoders } from "./ticket-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-tickets-"));
const plan = `schemaVersion: 1
zone: Asia/Taipei
windows: {}
export: { file: whatever.csv, exportedAt: "2026-07-31T00:00:00Z" }
channelMap: { 電話: phone, 電子郵件: email }
channels: [phone]
`;

beforeAll(() => {
  writeFileSync(join(folder, "plan.yaml"), plan);
  writeFileSync(join(folder, "open.yaml"), plan.replace(/^channels:.*\n/m, ""));
});
afterAll(() => rmSync(folder, { recursive: true }));

const header = ["ticket_id", "created_at", "last_solved_at", "channel", "topic"];
const day = (number: number) => `2026-06-${String(number).padStart(2, "0")}T09:00:00+08:00`;
/** Seven calls and four letters; of the calls, five are solved within 14 days. */
const rows = Array.from({ length: 11 }, (_, index) => {
  const solved = index === 3 ? "" : day(index === 5 ? 27 : index + 3);
  return [`T${index}`, day(index + 1), solved, index % 3 === 1 ? "電子郵件" : "電話", "退貨許功蓋"];
});

async function kpi(content: string | Uint8Array, words: string[] = []) {
  writeFileSync(join(folder, "tickets.csv"), content);
  const call = ["kpi", "tickets.csv", "--plan", "plan.yaml", "--lang", "en", ...words];
  const { exit, out, err } = await touchstone(call, { folder });
  const output = kpiOutput.parse(JSON.parse(out));
  const leftOut = output.excluded.reduce((sum, { count }) => sum + count, 0);
  expect(output.included + leftOut).toBe(output.rows);
  return { exit, err, output };
}

const csv = (table: string[][], config: Papa.UnparseConfig = {}) => Papa.unparse(table, config);
const plain = csv([header, ...rows]);
const counts = ({ rows: all, included, excluded }: KpiOutput) => [
  all,
  included,
  Object.fromEntries(excluded.map(({ reason, count }) => [reason, count])),
];

it("counts as one counts by hand", async () => {
  const { exit, output } = await kpi(plain);
  expect([exit, counts(output)]).toEqual([0, [11, 7, { "channel-not-in-scope": 4 }]]);
  const calls = rows.filter(([, , , channel]) => channel === "電話");
  const within = calls.filter(
    ([, created = "", solved = ""]) =>
      solved !== "" && Date.parse(solved) - Date.parse(created) <= 14 * 86_400_000,
  );
  expect([calls.length, within.length]).toEqual([7, 5]);
  expect(output.kpis.find(({ id }) => id === "resolution-rate")).toMatchObject({
    n: 7,
    estimate: 5 / 7,
  });
  expect(output.asOf).toBe("2026-07-31T00:00:00Z");
});

it.each(Object.keys(encoders) as (keyof typeof encoders)[])(
  "reads %s with any line end and any separator alike",
  async (encoding) => {
    const { output } = await kpi(plain);
    for (const newline of ["\n", "\r\n", "\r"]) {
      for (const delimiter of [",", ";", "\t"]) {
        for (const quotes of [false, true]) {
          const text = csv([header, ...rows], { newline, delimiter, quotes });
          const other = await kpi(encoders[encoding](text));
          expect({ ...other.output, exit: other.exit }).toEqual({ ...output, exit: 0 });
        }
      }
    }
  },
);

it("reads quoted line breaks, quotes and formulas in a column that it does not know", async () => {
  const subjects = [
    "=cmd|' /C calc'!A0",
    'two\r\nlines, "quoted"',
    "\n\n",
    "＝1+1",
    "-",
    "@x",
    "\u202eabc",
  ];
  const table = [[...header, "主旨"], ...rows.map((row, index) => [...row, subjects[index] ?? ""])];
  const { exit, err, output } = await kpi(csv(table));
  expect([exit, counts(output)]).toEqual([0, [11, 7, { "channel-not-in-scope": 4 }]]);
  expect(err).toMatch(/tickets.csv:1:1 note .*\[unknown-ticket-column\]\n.*主旨/);
});

it("says which days a file covers where a window holds none of its tickets", async () => {
  const { exit, err, output } = await kpi(plain, ["--window", "2025-06-01..2025-06-30"]);
  expect([exit, output.included]).toEqual([1, 0]);
  expect(err).toMatch(/2025-06-01 to 2025-06-30.* 2026-06-01 to 2026-06-10\./);
  const whole = await kpi(plain, ["--window", "2026-06-01..2026-06-30"]);
  expect([whole.exit, whole.err]).toEqual([0, expect.not.stringContaining("window")]);
});

it("does not call a comparison a success that was not made", async () => {
  await kpi(plain);
  const periods = ["--baseline", "2026-06-01..2026-06-05", "--pilot", "2026-06-06..2026-06-11"];
  const call = ["compare", "tickets.csv", "tickets.csv", "--plan", "plan.yaml", ...periods];
  const { exit, out } = await touchstone(call, { folder });
  expect([exit, compareOutput.parse(JSON.parse(out)).fitness.fit]).toEqual([1, false]);
});

const zip = Uint8Array.from(
  { length: 4000 },
  (_, index) => [0x50, 0x4b, 3, 4][index] ?? index % 251,
);
const phone =
  "[LINE] 與林曉晴的聊天記錄\n儲存日期：2026/06/01 10:00\n\n2026/06/01（一）\n10:00\t林曉晴\t您好\n";
const manager =
  "帳號名稱,雲杉選物\n時區,+08:00\n傳送者類型,傳送者名稱,傳送日期,傳送時間,內容\nUser,林,2026/06/01,10:00:00,您好\n";

it.each([
  ["a workbook", zip, "workbook-not-csv", /CSV UTF-8/],
  ["a chat saved on a phone", phone, "chat-log-not-tickets", /chat log/],
  [
    "a chat in English",
    "\ufeff[LINE] Chat history with Lin\nSaved on: x\n",
    "chat-log-not-tickets",
    /chat/,
  ],
])("says of %s what it is, and nothing else", async (_, content, code, said) => {
  const { exit, err, output } = await kpi(content);
  expect([exit, output.rows, err.match(/\[[a-z]+(-[a-z]+)+\]/g)]).toEqual([1, 0, [`[${code}]`]]);
  expect(err).toMatch(said);
  expect(err).not.toMatch(/\\u|PK|您好/);
});

it("makes cases of the chat of an official account, and shows no message", async () => {
  const { err, output } = await kpi(manager, ["--plan", "open.yaml"]);
  expect([output.rows, output.included]).toEqual([1, 1]);
  expect(err).not.toMatch(/您好|林/);
});

it("counts a doubled id once and says in which row it stands", async () => {
  const { exit, err, output } = await kpi(csv([header, ...rows, rows[0] ?? []]));
  expect([exit, counts(output)]).toEqual([0, [12, 7, { "channel-not-in-scope": 4, duplicate: 1 }]]);
  expect(err).toMatch(/\[doubled-ticket-id\]/);
});

const damaged: [what: string, row: string[], said: RegExp][] = [
  ["an impossible date", ["X", "2026-02-30T09:00:00Z", "", "電話", ""], /2026-02-30/],
  ["a date of the Minguo calendar", ["X", "115/06/01", "", "電話", ""], /115\/06\/01/],
  ["a date of a spreadsheet", ["X", "46174", "", "電話", ""], /46174/],
  ["words in place of a date", ["X", "yesterday", "", "電話", ""], /yesterday/],
  ["no date", ["X", "", "", "電話", ""], /created_at/],
  ["no id", ["", day(1), "", "電話", ""], /ticket_id/],
  ["a cell too many", ["X", day(1), "", "電話", "", "surplus"], /6/],
  ["a cell too few", ["X", day(1), "", "電話"], /4/],
];

it.each(damaged)("names %s by its row, and uses the others", async (_, row, said) => {
  const { exit, err, output } = await kpi(csv([header, ...rows, row]));
  expect([exit, counts(output)]).toEqual([1, [12, 7, { "bad-row": 1, "channel-not-in-scope": 4 }]]);
  expect(err).toMatch(/^tickets.csv:13:\d+ \(row 12\) error /m);
  expect(err).toMatch(said);
});

it("loses no row of a file in which a quote is never closed", async () => {
  const { exit, err, output } = await kpi(`${plain}\r\n"X,${day(1)},,電話,`);
  expect([exit, output.rows, output.included]).toEqual([1, 12, 7]);
  expect(err).toMatch(/\[unclosed-quote\]/);
});

it.each([
  ["nothing at all", "", 0, /\[ticket-file-empty\]/],
  ["only a mark of its encoding", "\ufeff", 0, /\[ticket-file-empty\]/],
  ["only its header", `${header.join(",")}\r\n`, 0, /no tickets|ticket-file-empty/],
  ["only rows that cannot be read", csv([header, ["A", "x"], ["B", "y"]]), 2, /field-count/],
  ["columns of some other kind", "name,age\r\nLin,41\r\n", 1, /unknown-ticket-format/],
])("answers with nulls and says so where a file holds %s", async (_, content, all, said) => {
  const { exit, err, output } = await kpi(content);
  expect([exit, output.rows, output.included]).toEqual([1, all, 0]);
  expect(output.kpis.every(({ estimate }) => estimate === null)).toBe(true);
  expect(err).toMatch(said);
  const seen = await atTerminal(["kpi", "tickets.csv", "--plan", "plan.yaml"], folder);
  expect(seen.out + seen.err).not.toMatch(/NaN|Infinity|undefined|null/);
});

it("points out one requester with half of all tickets", async () => {
  const table = Array.from({ length: 60 }, (_, at) => [
    `T${at}`,
    day(1 + (at % 28)),
    "",
    "電話",
    at % 2 === 0 ? "mailbox" : `r${at}`,
  ]);
  const names = ["ticket_id", "created_at", "last_solved_at", "channel", "requester_key"];
  const { output } = await kpi(csv([names, ...table]));
  expect(output.bulkRequesters).toEqual([{ tickets: 30, share: 0.5, exampleRow: 1 }]);
  const call = ["kpi", "tickets.csv", "--plan", "plan.yaml", "--lang", "en"];
  const seen = await atTerminal(call, folder);
  expect(seen.out).toContain("One requester has 30 tickets, 50.0 % of all");
});

const naughty = new URL("../../../shared/corpora/naughty-strings/blns.json", import.meta.url);
const isThere = existsSync(naughty);
if (!isThere) console.info("skipped: naughty strings, because ../shared/corpora is not there");

describe.skipIf(!isThere)("naughty strings", () => {
  const strings: string[] = isThere ? JSON.parse(readFileSync(naughty, "utf8")) : [];

  it("are read as ids, topics and unknown cells: every row counted, the output harmless", async () => {
    const table = strings.map((text, index) => [
      `${index} ${text}`,
      day(1),
      day(2),
      "電話",
      text,
      text,
    ]);
    const { output } = await kpi(csv([[...header, "主旨"], ...table]));
    expect(output.rows).toBe(strings.length);
    expect(output.included).toBe(strings.length);
    const words = table.map(([id = "", created = "", , , topic = ""]) => [
      id,
      created,
      "",
      topic,
      topic,
    ]);
    await kpi(csv([header, ...words]));
    const seen = await touchstone(["kpi", "tickets.csv", "--plan", "plan.yaml"], { folder });
    const tricks = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
    for (const line of (seen.out + seen.err).split("\n")) expect(line).not.toMatch(tricks);
  });
});

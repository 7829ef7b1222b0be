import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, strToU8, zipSync } from "fflate";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { importOutput } from "../../src/core/schema/import-output.ts";
import { kpiOutput } from "../../src/core/schema/kpi-output.ts";
import { ticketsOf } from "../core/pilot/format/import-sources.ts";
import { atTerminal, bothLanguages, touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const header = "Ticket ID,Created time,Resolved time,Source,Email";
const lines = [
  "1,25/05/2026 09:00,26/05/2026 09:00,Phone,lin@example.com",
  "2,25/05/2026 10:00,,Email,ho@example.com",
  "3,31/06/2026 10:00,,Email,ho@example.com",
];
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), "utf8");

beforeEach(() => {
  writeFileSync(at("export.csv"), `${[header, ...lines].join("\n")}\n`);
  writeFileSync(at("doubtful.csv"), `${header}\n1,05/06/2026 09:00,,Phone,\n`);
});

async function importing(words: string[]) {
  const { exit, out, err } = await touchstone(["import", ...words, "--lang", "en"], { folder });
  return { exit, err, output: importOutput.parse(JSON.parse(out)) };
}

const taipei = ["--zone", "Asia/Taipei"];

it("writes canonical tickets, accounts for every row, and points at what was left out", async () => {
  const { exit, err, output } = await importing(["export.csv", ...taipei, "--out", "t.csv"]);
  expect([exit, output.rows, output.tickets, output.leftOut]).toEqual([1, 3, 2, 1]);
  expect(err).toMatch(/export\.csv:4:3 \(row 3\).*\[impossible-date\]/);
  expect(ticketsOf(read("t.csv")).map((row) => [row.source_row, row.created_at])).toEqual([
    ["1", "2026-05-25T01:00:00Z"],
    ["2", "2026-05-25T02:00:00Z"],
  ]);
  expect(read("t.csv")).not.toMatch(/example\.com/);
});

it("leaves the old file when something must be asked, and says how to answer", async () => {
  writeFileSync(at("old.csv"), "old");
  const { exit, err, output } = await importing(["doubtful.csv", ...taipei, "--out", "old.csv"]);
  expect([exit, output.out, output.leftOut, read("old.csv")]).toEqual([1, null, 1, "old"]);
  expect(err).toMatch(/\[date-order-unclear\][\s\S]*--date-order day-month-year/);
  const order = ["--date-order", "month-day-year"];
  const again = await importing(["doubtful.csv", ...taipei, ...order, "--out", "old.csv"]);
  expect([again.exit, ticketsOf(read("old.csv"))[0]?.created_at]).toEqual([
    0,
    "2026-05-06T01:00:00Z",
  ]);
});

it("never takes a time to be UTC", async () => {
  const { exit, err } = await importing(["export.csv", "--out", "t.csv"]);
  expect([exit, /\[export-zone-unknown\]/.test(err)]).toEqual([1, true]);
  const { out } = await atTerminal(
    ["import", "export.csv", "--out", "t.csv", "--lang", "en"],
    folder,
  );
  expect(out).toContain("ticket_id");
  expect(out).not.toContain("every time names its own");
});

it.each(bothLanguages)("tells a person in %s what became of the file", async (language) => {
  const words = ["import", "export.csv", ...taipei, "--out", "t.csv", "--lang", language];
  const { out } = await atTerminal(words, folder);
  const said = {
    en: ["Freshdesk", "Zone Asia/Taipei", "→ created_at", "3 rows read = 2 tickets written"],
    "zh-Hant": ["Freshdesk", "時區 Asia/Taipei", "→ created_at", "讀入 3 列 ＝ 寫出 2 張"],
  }[language];
  for (const words of said) expect(out).toContain(words);
  expect(out).not.toMatch(/undefined|NaN|\[object/);
});

it("hides requesters alike within a workspace, and apart elsewhere", async () => {
  mkdirSync(at("shop/checklists"), { recursive: true });
  const seed = "schemaVersion: 1\ntitle: { zh-Hant: 店, en: Shop }\nseed: 7\n";
  writeFileSync(at("shop/checklists/decision.yaml"), seed);
  const keyOf = async (out: string) => {
    const { output } = await importing(["export.csv", ...taipei, "--out", out]);
    return [output.salt, ticketsOf(read(out))[1]?.requester_key] as const;
  };
  const [inside, again] = [await keyOf("shop/pilots/a/t.csv"), await keyOf("shop/t.csv")];
  expect([inside[0], inside[1] === again[1]]).toEqual(["workspace", true]);
  const [one, other] = [await keyOf("t.csv"), await keyOf("t.csv")];
  expect([one[0], one[1] === other[1]]).toEqual(["random", false]);
});

it("offers a guessed map for any other file, and uses it only once it is confirmed", async () => {
  writeFileSync(at("own.csv"), "工單編號,建立時間,渠道\n1,2026-05-25 09:00,電話\n");
  const first = await importing(["own.csv", "--out", "own-t.csv"]);
  expect([first.exit, existsSync(at("own-t.csv"))]).toEqual([1, false]);
  const yaml = first.err.slice(first.err.indexOf("# yaml-language-server"));
  writeFileSync(at("map.yaml"), yaml);
  const words = ["own.csv", "--map", "map.yaml", "--out", "own-t.csv"];
  expect((await importing(words)).err).toMatch(/\[map-not-confirmed\]/);
  writeFileSync(at("map.yaml"), yaml.replace("confirmed: false", "confirmed: true"));
  expect([(await importing(words)).exit, read("own-t.csv")]).toEqual([
    0,
    expect.stringContaining("2026-05-25T01:00:00Z"),
  ]);
});

it("unpacks gzip and archives by their first bytes, whatever they are called", async () => {
  writeFileSync(at("packed.csv"), gzipSync(strToU8(read("export.csv"))));
  const tables = { "a/one.csv": strToU8(read("export.csv")), "__MACOSX/._one.csv": strToU8("x") };
  writeFileSync(at("archive.dat"), zipSync(tables));
  for (const name of ["packed.csv", "archive.dat"]) {
    const { output } = await importing([name, ...taipei, "--out", "t.csv"]);
    expect([output.files.length, output.rows, output.tickets]).toEqual([1, 3, 2]);
  }
});

describe("wrong use", () => {
  it.each([
    [["export.csv"], /--out/],
    [["export.csv", "--out", "t.csv", "--date-order", "dmy"], /--date-order is one of/],
    [["export.csv", "--out", "t.csv", "--zone", "Taipei"], /Asia\/Taipei/],
    [["export.csv", "--out", "t.csv", "--session-gap", "0"], /--session-gap/],
    [["nowhere.csv", "--out", "t.csv"], /does not exist/],
  ])("%j is said in one line", async (words, said) => {
    const ran = await touchstone(["import", ...words, "--lang", "en"], { folder });
    expect([ran.exit, ran.err.trim().split("\n").length]).toEqual([2, 1]);
    expect(ran.err).toMatch(said);
  });
});

describe("the same export read without an import", () => {
  it("by kpi: counts, and places in the original", async () => {
    const { exit, out, err } = await touchstone(["kpi", "export.csv", ...taipei, "--lang", "en"], {
      folder,
    });
    const { rows, included, excluded } = kpiOutput.parse(JSON.parse(out));
    expect([exit, rows, included, excluded]).toEqual([1, 3, 2, [{ reason: "bad-row", count: 1 }]]);
    expect(err).toMatch(/export\.csv:4:3 \(row 3\)/);
  });

  it("by kpi, which says how often the vendor's own durations fit", async () => {
    const more = ",First response time (in hrs),Initial response time";
    const row = "1,25/05/2026 09:00,26/05/2026 09:00,Phone,,1:00:00,25/05/2026 10:00";
    writeFileSync(at("timed.csv"), `${header}${more}\n${row}\n`);
    const { out } = await atTerminal(["kpi", "timed.csv", ...taipei, "--lang", "en"], folder);
    expect(out).toContain("First response time (in hrs): 100.0 % agree (1 tickets compared)");
  });

  it("by kpi, with the column map that lies beside it", async () => {
    mkdirSync(at("mapped"), { recursive: true });
    writeFileSync(at("mapped/own.csv"), "編號,時間\n1,2026-05-25 09:00\n");
    writeFileSync(
      at("mapped/column-map.yaml"),
      "schemaVersion: 1\nconfirmed: true\ncolumns: { ticket_id: 編號, created_at: 時間 }\n",
    );
    const { out } = await touchstone(["kpi", "mapped/own.csv", ...taipei], { folder });
    expect(kpiOutput.parse(JSON.parse(out)).included).toBe(1);
  });
});

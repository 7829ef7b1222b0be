import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { EmbeddedClickhouse } from "../../src/adapters/clickhouse-embedded.ts";
import { quotedText } from "../../src/core/pilot/sql/sql-text.ts";
import { noChdb } from "../adapters/embedded.ts";
import { ticketText } from "../bench/tickets/ticket-rows.ts";
import { touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-engine-words-"));
const said = (words: readonly string[]) => touchstone(words, { folder });
afterAll(() => rmSync(folder, { recursive: true }));
const proved = it.skipIf(noChdb !== null);
const patience = { timeout: 10 * 60_000 };

const plan = `schemaVersion: 1
zone: Asia/Taipei
windows:
  baseline: { from: "2026-02-02", to: "2026-03-29" }
  pilot: { from: "2026-04-06", to: "2026-05-31" }
export: { file: tickets.csv, exportedAt: "2026-08-03T00:00:00Z" }
excludeRequesters: ["c1000001"]
`;
const csv = join(folder, "tickets.csv");
writeFileSync(join(folder, "pilot.yaml"), plan);
writeFileSync(csv, [...ticketText({ rows: 4_000, seed: 3, kind: "rich" })].join(""));

/** The printed statement as a colleague runs it: over a table, with the result into a file. */
async function runElsewhere(): Promise<string> {
  const clickhouse = await EmbeddedClickhouse.open();
  await clickhouse.run(
    `CREATE TABLE tickets ENGINE = Memory AS SELECT * FROM file(${quotedText(csv)}, 'CSVWithNames')`,
  );
  const described = await clickhouse.describe("tickets");
  const columns = described
    .map(({ name }) => name)
    .filter((name) => !/^(priority|language|agent_key)$/.test(name));
  const { out } = await said(["sql", "pilot.yaml", "--columns", columns.join(","), "--lang", "en"]);
  const result = join(folder, "result.jsonl");
  writeFileSync(result, await clickhouse.run(out, "JSONEachRow"));
  await clickhouse.run("DROP TABLE tickets");
  return result;
}

proved(
  "gives the same comparison from both engines and from a printed statement",
  patience,
  async () => {
    const compared = (words: string[]) => said(["compare", ...words, "--plan", "pilot.yaml"]);
    const stream = await compared(["tickets.csv", "tickets.csv"]);
    const clickhouse = await compared(["tickets.csv", "tickets.csv", "--engine", "clickhouse"]);
    expect(clickhouse.out).toBe(stream.out);
    await runElsewhere();
    const answered = await compared(["result.jsonl", "result.jsonl", "--cells"]);
    expect(JSON.parse(answered.out)).toEqual(JSON.parse(stream.out));
    const other = await said(["kpi", "result.jsonl", "--cells", "--zone", "UTC"]);
    expect(other.err).toContain("answer-of-another-plan");
    expect(other.exit).toBe(1);
  },
);

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** Starts a command with a folder of its own for temporary files. */
function started(words: readonly string[], temporary: string) {
  const env = { ...process.env, TMPDIR: temporary, INIT_CWD: folder };
  const child = spawn(process.execPath, [main, ...words], { cwd: folder, env, stdio: "ignore" });
  return { child, ended: once(child, "exit") };
}

proved("leaves nothing behind when it is interrupted, or done", patience, async () => {
  const temporary = mkdtempSync(join(folder, "temporary-"));
  const words = ["kpi", "tickets.csv", "--engine", "clickhouse"];
  const cut = started(words, temporary);
  while (readdirSync(temporary).length === 0 && cut.child.exitCode === null) await setTimeout(5);
  expect(readdirSync(temporary)).toHaveLength(1);
  cut.child.kill("SIGINT");
  expect(await cut.ended).toEqual([null, "SIGINT"]);
  expect(readdirSync(temporary)).toEqual([]);
  const whole = started(words, temporary);
  expect(await whole.ended).toEqual([0, null]);
  expect(readdirSync(temporary)).toEqual([]);
});

it("refuses what an engine cannot do, with the mend", async () => {
  writeFileSync(join(folder, "t.parquet"), "PAR1 and more");
  const parquet = await said(["kpi", "t.parquet", "--zone", "UTC", "--lang", "en"]);
  expect(parquet.err).toContain("Add --engine clickhouse");
  expect(parquet.exit).toBe(1);
  const url = ["--url", "https://me:secret@ch.example.com"];
  const open = await said(["kpi", "t", "--engine", "clickhouse", ...url, "--lang", "en"]);
  expect(open.exit).toBe(2);
  expect(open.err).toContain("TOUCHSTONE_CLICKHOUSE_PASSWORD");
  expect(open.err).not.toContain("secret");
  const alone = await said(["kpi", "t.parquet", "--url", "http://x", "--lang", "en"]);
  expect(alone.err).toContain("--engine clickhouse");
});

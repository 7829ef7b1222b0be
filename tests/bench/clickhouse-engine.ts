// node tests/bench/clickhouse-engine.ts [ROWS] [plain|rich]: the ClickHouse engine against bare chDB
// statements, each in a process of its own, in one run. Prints ratios and the memory of each.
import { execFileSync } from "node:child_process";
import { mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadChdb } from "../../src/adapters/chdb.ts";
import { readWithClickhouse } from "../../src/adapters/clickhouse-file.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { csvSource, fileForm } from "../../src/core/pilot/sql/file-source.ts";
import { quotedText } from "../../src/core/pilot/sql/sql-text.ts";
import { ticketScript } from "../../src/core/pilot/sql/statement.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { generatedExport, generatedZone } from "./tickets/ticket-rows.ts";
import { writeTickets } from "./tickets/write-tickets.ts";

const plan = {
  ...ticketPlan(null, { zone: generatedZone, file: "tickets" }),
  exportedAt: generatedExport,
};
const settings = kpiSettings(null);

/** The KPI table by channel and week as a person would write it: what the cells are more than. */
function kpiTable(file: string): string {
  return `
WITH tickets AS (
  SELECT channel, topic, requester_key, toUnixTimestamp(created_at) AS created,
    toUnixTimestamp(first_public_agent_reply_at) AS replied, toUnixTimestamp(last_solved_at) AS solved,
    toMonday(toTimeZone(created_at, '${generatedZone}')) AS week, csat_value, handle_seconds
  FROM file(${quotedText(file)}, 'CSVWithNames')),
followed AS (
  SELECT *, leadInFrame(created) OVER (PARTITION BY requester_key, topic ORDER BY created ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS next
  FROM tickets)
SELECT channel, week, count(), countIf(solved > 0), quantileExactInclusiveIf(0.5)(replied - created, replied > 0),
  quantileExactInclusiveIf(0.9)(replied - created, replied > 0), quantileExactInclusiveIf(0.5)(solved - created, solved > 0),
  countIf(solved > 0 AND next > solved AND next <= solved + 604800), countIf(csat_value >= 4), sum(handle_seconds)
FROM followed GROUP BY channel, week ORDER BY channel, week
SETTINGS schema_inference_make_columns_nullable = 0`;
}

async function bareScript(file: string): Promise<number> {
  const chdb = await loadChdb();
  // Only its first bytes: a whole file in memory would be counted as the engine's.
  const header = new Uint8Array(65_536);
  readSync(openSync(file, "r"), header);
  const script = ticketScript(plan, settings, csvSource(file, fileForm(header, false, plan)));
  let bytes = 0;
  for (const statement of [...script.steps, ...script.answers, script.cells]) {
    const format = statement === script.cells ? "RowBinary" : "JSONCompactEachRow";
    bytes += (await chdb.queryAsync(statement, { format })).bytes().length;
  }
  return bytes;
}

const contenders: Record<string, (file: string) => Promise<unknown>> = {
  "engine: file to cells": (file) => readWithClickhouse(file, plan, settings),
  "bare chDB: the same statement": bareScript,
  "bare chDB: a KPI table by hand": async (file) =>
    (await loadChdb()).queryAsync(kpiTable(file), { format: "CSV" }),
};

/** Seconds and most memory of one contender, in a process of its own. */
function measured(name: string, file: string): { seconds: number; megabytes: number } {
  const words = [import.meta.filename, "--only", name, file];
  const said: unknown = JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
  return said as { seconds: number; megabytes: number };
}

async function runOne(name: string, file: string): Promise<void> {
  const started = performance.now();
  await contenders[name]?.(file);
  const seconds = (performance.now() - started) / 1000;
  // Kilobytes on Linux and macOS alike, as Node gives it.
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, megabytes }));
}

async function compareAll(rows: number, kind: "plain" | "rich"): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
  try {
    const file = join(folder, "tickets.csv");
    await writeTickets(file, { rows, seed: 1, kind });
    execFileSync("cat", [file], { stdio: "ignore" });
    const results = Object.keys(contenders).map((name) => ({ name, ...measured(name, file) }));
    const [engine] = results;
    for (const { name, seconds, megabytes } of results) {
      const ratio = (engine?.seconds ?? 0) / seconds;
      const figures = `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
      process.stdout.write(`${name.padEnd(32)} ${figures}, engine ÷ this ${ratio.toFixed(2)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [first = "1000000", second = "plain", third = ""] = process.argv.slice(2);
if (first === "--only") await runOne(second, third);
else await compareAll(Number(first), second === "rich" ? "rich" : "plain");

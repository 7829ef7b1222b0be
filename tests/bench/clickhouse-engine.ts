// node tests/bench/clickhouse-engine.ts [ROWS] [--file FILE] [--only NAMES]: the ClickHouse engine against
// the same table asked of bare chDB by hand, on generated tickets (1,000,000 when not told otherwise).
// Each makes the table of five KPIs by week and channel in a process of its own and in one run, so that
// their checksums must be equal; `engine-all` counts all twelve KPIs, `statements` is what the engine
// says to ClickHouse without what is made of it. Only ratios inside one run count.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadChdb } from "../../src/adapters/chdb.ts";
import { csvSource, fileForm } from "../../src/core/pilot/sql/file-source.ts";
import { ticketScript } from "../../src/core/pilot/sql/ticket-script.ts";
import { engineTable, handWrittenTable } from "./tickets/clickhouse-table.ts";
import { askedSettings, generatedPlan } from "./tickets/stream-table.ts";
import { checksumOf, type TableLine } from "./tickets/week-table.ts";
import { writeTickets } from "./tickets/write-tickets.ts";

async function bareScript(file: string): Promise<TableLine[]> {
  const chdb = await loadChdb();
  // Only its first bytes: a whole file in memory would be counted as the engine's.
  const header = new Uint8Array(65_536);
  readSync(openSync(file, "r"), header);
  const plan = generatedPlan(file);
  const source = csvSource(file, fileForm(header, false, plan));
  const script = ticketScript(plan, askedSettings("table", true), source);
  for (const statement of [...script.steps, ...script.answers, script.cells]) {
    const format = statement === script.cells ? "RowBinary" : "JSONCompactEachRow";
    await chdb.queryAsync(statement, { format });
  }
  return [];
}

const contenders: Record<string, (file: string) => Promise<TableLine[]>> = {
  "by-hand": handWrittenTable,
  engine: (file) => engineTable(file, "table"),
  "engine-all": (file) => engineTable(file, "all"),
  statements: bareScript,
};

interface Measured {
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  /** Empty for those that make no table. */
  checksum: string;
}

/** What one contender takes, in a process of its own. */
function measured(name: string, file: string): Measured {
  const words = [import.meta.filename, "--run", name, "--file", file];
  const said: Measured = JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
  return said;
}

async function runOne(name: string, file: string): Promise<void> {
  const started = performance.now();
  const table = (await contenders[name]?.(file)) ?? [];
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage();
  // Kilobytes on Linux and macOS alike, as Node gives it.
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const checksum = table.length === 0 ? "" : checksumOf(table);
  const said: Measured = { seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes, checksum };
  process.stdout.write(JSON.stringify(said));
}

function compareAll(names: readonly string[], file: string): void {
  execFileSync("cat", [file], { stdio: "ignore" });
  const results = names.map((name) => ({ name, ...measured(name, file) }));
  const reference = results.find(({ name }) => name === "by-hand");
  console.info("contender    seconds  processor  peak MB  ÷ by hand  processor ÷  checksum");
  for (const { name, seconds, cpuSeconds, peakMegabytes, checksum } of results) {
    const cells = [
      name.padEnd(11),
      seconds.toFixed(2).padStart(8),
      cpuSeconds.toFixed(2).padStart(10),
      String(peakMegabytes).padStart(8),
      (seconds / (reference?.seconds ?? Number.NaN)).toFixed(2).padStart(10),
      (cpuSeconds / (reference?.cpuSeconds ?? Number.NaN)).toFixed(2).padStart(12),
      ` ${checksum}`,
    ];
    console.info(cells.join(" "));
  }
  const checksums = new Set(results.flatMap(({ checksum }) => checksum || []));
  console.info(`checksums equal: ${checksums.size <= 1}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: "string" },
    only: { type: "string" },
    run: { type: "string" },
  },
});

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
  try {
    const file = values.file ?? join(folder, "tickets.csv");
    const rows = Number(positionals[0] ?? 1_000_000);
    if (!existsSync(file)) await writeTickets(file, { rows, seed: 1, kind: "plain" });
    compareAll(values.only?.split(",") ?? Object.keys(contenders), file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (values.run) await runOne(values.run, values.file ?? "");
else await main();

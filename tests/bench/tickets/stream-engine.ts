// `node tests/bench/tickets/stream-engine.ts [ROWS]`: the stream engine against cat, DuckDB on two
// threads and papaparse, on generated tickets in the system's temp folder (5,000,000 rows, 680 MB, when
// not told otherwise). Every contender makes the same table by week and channel in a process of its
// own; those that must agree have one checksum. `stream` is asked for the KPIs of that table, as a
// kpis.yaml would ask; `stream-all` counts all twelve; those in `-one` are kept to one thread. Only
// ratios inside one run count.
// `--also-4x` reads four times as many rows as well. A run can be split: `--file FILE` keeps the tickets
// there (and takes them from there when they exist), `--only NAMES` names contenders.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeTickets } from "./write-tickets.ts";

interface Measured {
  name: string;
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  checksum: string;
  /** With the start of the process. */
  wholeSeconds: number;
}

const contender = fileURLToPath(new URL("./contender.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
const compiled = join(folder, "compiled");

/** As `touchstone` starts its own source: see src/cli/bootstrap/run-on-pinned-node.js. */
const flags = ["--no-lazy-feedback-allocation"];
const memory = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "131072" };

function measure(name: string, file: string): Measured {
  const from = performance.now();
  const out = execFileSync(process.execPath, [...flags, contender, name, file], {
    encoding: "utf8",
    env: { ...memory, ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  return { ...JSON.parse(out), wholeSeconds: (performance.now() - from) / 1000 };
}

/** The best of several turns, taken side by side so that a busy moment hits all alike. */
function turns(names: readonly string[], file: string, count: number): Map<string, Measured> {
  const best = new Map<string, Measured>();
  for (let turn = 0; turn < count; turn += 1) {
    for (const name of names) {
      const now = measure(name, file);
      const before = best.get(name);
      if (before === undefined || now.seconds < before.seconds) best.set(name, now);
    }
  }
  return best;
}

const ratio = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? "–" : (one / other).toFixed(2);

function print(rows: number, best: ReadonlyMap<string, Measured>): void {
  const of = (name: string) => best.get(name)?.seconds;
  console.info(`\n${rows.toLocaleString("en")} rows`);
  console.info(
    "contender            seconds  processor  peak MB   ÷ cat  ÷ DuckDB  papaparse ÷  checksum",
  );
  for (const { name, seconds, cpuSeconds, peakMegabytes, checksum } of best.values()) {
    const rival = name.includes("returns") ? "duckdb-returns" : "duckdb";
    const cells = [
      name.padEnd(18),
      seconds.toFixed(2).padStart(9),
      cpuSeconds.toFixed(2).padStart(10),
      String(peakMegabytes).padStart(8),
      ratio(seconds, of("cat")).padStart(7),
      ratio(seconds, of(rival)).padStart(9),
      ratio(of("papaparse"), seconds).padStart(12),
      ` ${checksum}`,
    ];
    console.info(cells.join(" "));
  }
  const checks = (names: RegExp) =>
    new Set([...best.values()].filter(({ name }) => names.test(name)).map((one) => one.checksum));
  const isOne = checks(/^(stream(-all)?(-one)?|duckdb|papaparse)$/).size <= 1;
  console.info(`checksums equal: ${isOne && checks(/returns/).size <= 1}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "also-4x": { type: "boolean" },
    "without-small": { type: "boolean" },
    file: { type: "string" },
    only: { type: "string" },
  },
});

async function ticketsOf(rows: number): Promise<string> {
  const file = values.file ?? join(folder, `tickets-${rows}.csv`);
  if (!existsSync(file)) await writeTickets(file, { rows, seed: 1, kind: "plain" });
  return file;
}

async function measureSmall(): Promise<void> {
  const file = join(folder, "small.csv");
  await writeTickets(file, { rows: 100_000, seed: 1, kind: "plain" });
  const names = ["stream", "stream-all", "stream-returns", "duckdb", "duckdb-returns"];
  for (const name of names) measure(name, file);
  const small = turns(names, file, 3);
  console.info("100,000 rows as a whole process, start included (compiled source kept):");
  for (const { name, wholeSeconds } of small.values()) {
    const rival = small.get(name.endsWith("returns") ? "duckdb-returns" : "duckdb")?.wholeSeconds;
    console.info(
      `${name.padEnd(18)} ${wholeSeconds.toFixed(2)} s, ÷ DuckDB ${ratio(wholeSeconds, rival)}`,
    );
  }
}

const everybody = [
  ...["cat", "stream", "stream-one", "duckdb", "stream-all", "stream-all-one"],
  ...["stream-returns", "stream-returns-one", "duckdb-returns", "stream-all-returns", "papaparse"],
].join(",");

async function main(): Promise<void> {
  const rows = Number(positionals[0] ?? 5_000_000);
  if (!values["without-small"]) await measureSmall();
  const best = turns((values.only ?? everybody).split(","), await ticketsOf(rows), 2);
  print(rows, best);
  if (!values["also-4x"]) return;
  const file = join(folder, "more.csv");
  await writeTickets(file, { rows: rows * 4, seed: 1, kind: "plain" });
  const large = turns(["stream", "stream-returns"], file, 1);
  print(rows * 4, large);
  for (const name of large.keys()) {
    console.info(`${name}: ${ratio(large.get(name)?.seconds, best.get(name)?.seconds)} × the time`);
  }
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}

// `node tests/bench/tickets/stream-engine.ts [ROWS]`: the stream engine against cat, DuckDB on two
// threads and papaparse, on generated tickets in the system's temp folder (5,000,000 rows, 680 MB, when
// not told otherwise). Every contender makes the same table by week and channel in a process of its
// own; those that must agree have one checksum. Only ratios inside one run count. With `--also-20m` four
// times as many rows are read as well.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

function measure(name: string, file: string): Measured {
  const from = performance.now();
  const out = execFileSync(process.execPath, [contender, name, file], {
    encoding: "utf8",
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
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
  console.info("contender            seconds  processor  peak MB  ÷ cat  ÷ DuckDB  checksum");
  for (const { name, seconds, cpuSeconds, peakMegabytes, checksum } of best.values()) {
    const rival =
      name.endsWith("requesters") || name.endsWith("returns") ? "duckdb-returns" : "duckdb";
    const cells = [
      name.padEnd(18),
      seconds.toFixed(2).padStart(9),
      cpuSeconds.toFixed(2).padStart(10),
      String(peakMegabytes).padStart(8),
      ratio(seconds, of("cat")).padStart(6),
      ratio(seconds, of(rival)).padStart(9),
      ` ${checksum}`,
    ];
    console.info(cells.join(" "));
  }
}

async function main(): Promise<void> {
  const rows = Number(process.argv[2] ?? 5_000_000);
  const file = join(folder, "tickets.csv");
  const all = ["cat", "stream-bounded", "duckdb", "stream-requesters", "duckdb-returns"];
  await writeTickets(file, { rows: 100_000, seed: 1, kind: "plain" });
  measure("stream-bounded", file);
  const small = turns(["stream-bounded", "stream-requesters", "duckdb", "duckdb-returns"], file, 3);
  console.info("100,000 rows as a whole process, start included:");
  for (const { name, wholeSeconds } of small.values()) {
    console.info(`${name.padEnd(18)} ${wholeSeconds.toFixed(2).padStart(9)}`);
  }
  await writeTickets(file, { rows, seed: 1, kind: "plain" });
  const best = turns(all, file, 2);
  best.set("papaparse", measure("papaparse", file));
  print(rows, best);
  const checks = (names: string[]) => new Set(names.map((name) => best.get(name)?.checksum)).size;
  const isOne = checks(["stream-bounded", "duckdb", "papaparse"]) === 1;
  const isOther = checks(["stream-requesters", "duckdb-returns"]) === 1;
  console.info(`checksums equal: ${isOne && isOther}`);
  if (!process.argv.includes("--also-20m")) return;
  await writeTickets(file, { rows: rows * 4, seed: 1, kind: "plain" });
  const large = turns(["stream-bounded", "stream-requesters"], file, 1);
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

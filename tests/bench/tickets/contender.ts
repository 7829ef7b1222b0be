// One contender in a process of its own: node contender.ts NAME FILE. Prints what it took as JSON. Each
// loads only what it needs itself.
import { checksumOf, type TableLine } from "./week-table.ts";

const oneThread = { most: 1, leastBytes: Infinity };

type Contender = (file: string) => Promise<TableLine[]>;

const contenders: Record<string, Contender> = {
  cat: async (file) => (await import("./cat-table.ts")).catTable(file),
  stream: async (file) => (await import("./stream-table.ts")).streamTable(file, "table", false),
  "stream-returns": async (file) =>
    (await import("./stream-table.ts")).streamTable(file, "table", true),
  "stream-one": async (file) =>
    (await import("./stream-table.ts")).streamTable(file, "table", false, oneThread),
  "stream-all-one": async (file) =>
    (await import("./stream-table.ts")).streamTable(file, "all", false, oneThread),
  "stream-returns-one": async (file) =>
    (await import("./stream-table.ts")).streamTable(file, "table", true, oneThread),
  "stream-all": async (file) => (await import("./stream-table.ts")).streamTable(file, "all", false),
  "stream-all-returns": async (file) =>
    (await import("./stream-table.ts")).streamTable(file, "all", true),
  papaparse: async (file) => (await import("./papaparse-table.ts")).papaparseTable(file),
  duckdb: async (file) => (await import("./duckdb-table.ts")).duckdbTable(file, 2, false),
  "duckdb-returns": async (file) => (await import("./duckdb-table.ts")).duckdbTable(file, 2, true),
};

const [name = "", file = ""] = process.argv.slice(2);
const run = contenders[name];
if (run === undefined) throw new Error(`no contender is called ${name}`);
const from = performance.now();
const lines = await run(file);
const seconds = (performance.now() - from) / 1000;
const { user, system } = process.cpuUsage();
const cpuSeconds = (user + system) / 1e6;
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const checksum = checksumOf(lines);
console.info(JSON.stringify({ name, seconds, cpuSeconds, peakMegabytes, checksum }));

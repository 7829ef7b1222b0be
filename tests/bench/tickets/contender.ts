// One contender in a process of its own: node contender.ts NAME FILE. Prints what it took as JSON.
import { createReadStream, createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import Papa from "papaparse";
import { readTicketFile } from "../../../src/adapters/ticket-file.ts";
import { durationKey } from "../../../src/core/pilot/duration-key.ts";
import { kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { type TicketPlan, ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { weekOf } from "../../../src/core/pilot/time/iso-week.ts";
import { generatedExport, generatedWindow, generatedZone } from "./ticket-rows.ts";
import { checksumOf, type TableLine, weekTable } from "./week-table.ts";

function generatedPlan(file: string): TicketPlan {
  return {
    ...ticketPlan(null, { file, zone: generatedZone }),
    exportedAt: generatedExport,
    periods: [{ period: "baseline", window: generatedWindow }],
  };
}

async function stream(file: string, ignoreRequesters: boolean): Promise<TableLine[]> {
  const plan = generatedPlan(file);
  const { periods } = await readTicketFile(file, plan, kpiSettings(null), { ignoreRequesters });
  return weekTable(periods[0]?.cells ?? [], !ignoreRequesters);
}

async function duckdb(file: string, threads: number, withReturns: boolean): Promise<TableLine[]> {
  const { duckdbTable } = await import("./duckdb-table.ts");
  return duckdbTable(file, threads, withReturns);
}

/** What people write first: rows as arrays of text, dates by `Date.parse`, all durations kept. */
async function papaparse(file: string): Promise<TableLine[]> {
  const groups = new Map<string, { replied: number[]; solved: number[]; sums: number[] }>();
  let at: (name: string) => number = () => -1;
  const taipei = 8 * 3_600_000;
  const take = (row: string[]) => {
    const cell = (name: string) => row[at(name)] ?? "";
    const created = Date.parse(cell("created_at"));
    const day = Math.floor((created + taipei) / 86_400_000);
    const key = `${weekOf(day)},${cell("channel")}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { replied: [], solved: [], sums: [0, 0, 0, 0, 0] };
      groups.set(key, group);
    }
    const after = (name: string) => (Date.parse(cell(name)) - created) / 1000;
    const isSolved = cell("status") !== "open" && cell("last_solved_at") !== "";
    if (cell("first_public_agent_reply_at") !== "")
      group.replied.push(after("first_public_agent_reply_at"));
    if (isSolved) group.solved.push(after("last_solved_at"));
    const mark = cell("csat_value");
    const more = [
      1,
      Number(mark !== ""),
      Number(Number(mark) >= 4),
      Number(isSolved && Number(cell("reopen_count")) > 0),
      Number(cell("handle_seconds")),
    ];
    more.forEach((count, index) => {
      if (group !== undefined) group.sums[index] = (group.sums[index] ?? 0) + count;
    });
  };
  let places: Map<string, number> | null = null;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(file, { highWaterMark: 1024 * 1024 }), {
      chunk: ({ data }) => {
        for (const row of data) {
          if (places === null) {
            const names = new Map(row.map((name, index) => [name, index]));
            places = names;
            at = (name) => names.get(name) ?? -1;
          } else if (row.length > 1) take(row);
        }
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  return [...groups].map(([key, { replied, solved, sums }]) => {
    const [tickets = 0, rated = 0, satisfied = 0, reopened = 0, handle = 0] = sums;
    const times = (all: number[]) => {
      const sorted = Float64Array.from(all).sort();
      const within = (share: number) =>
        durationKey(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
      return [sorted.length, within(0.5), within(0.9)];
    };
    return [key, tickets, ...times(replied), ...times(solved), rated, satisfied, reopened, handle];
  });
}

const contenders: Record<string, (file: string) => Promise<TableLine[]>> = {
  "stream-bounded": (file) => stream(file, true),
  "stream-requesters": (file) => stream(file, false),
  papaparse,
  duckdb: (file) => duckdb(file, 2, false),
  "duckdb-returns": (file) => duckdb(file, 2, true),
};

/** The floor: the bytes of the file read once and handed through a pipe. */
async function cat(file: string): Promise<TableLine[]> {
  const { spawn } = await import("node:child_process");
  const child = spawn("cat", [file], { stdio: ["ignore", "pipe", "inherit"] });
  await finished(child.stdout.pipe(createWriteStream("/dev/null")));
  return [];
}

const [name = "", file = ""] = process.argv.slice(2);
const run = name === "cat" ? cat : contenders[name];
if (run === undefined) throw new Error(`no contender is called ${name}`);
const from = performance.now();
const lines = await run(file);
const seconds = (performance.now() - from) / 1000;
const { user, system } = process.cpuUsage();
const cpuSeconds = (user + system) / 1e6;
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.info(
  JSON.stringify({
    name,
    seconds,
    cpuSeconds,
    peakMegabytes,
    checksum: checksumOf(lines),
    lines: lines.length,
  }),
);

// `node tests/bench/reconcile-rows.ts [rows] [--ours]`: how long does it take to reconcile two exports,
// and how much memory at most, measured against `sort` of both files and `comm` of the sorted ones, which
// only says which lines differ? Five million rows a side unless told; the second side shuffled, then with
// a few rows damaged, with every row changed, and with no key in common. `--ours` leaves out the sorting.
// The time of `comm` alone says nothing of what happened to a row. Needs some 4 GB of disk.
import { execFileSync } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "../../src/core/stats/random.ts";

const isOursOnly = process.argv.includes("--ours");
const rows = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5_000_000);
const target = 1.5;
const folder = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
const header =
  "ticket_id,created_at,status,channel,requester_key,last_updated_at,priority,topic,agent_key,team,reopen_count,language,brand\n";
const states = ["open", "solved", "closed", "pending"];
const channels = ["line", "email", "phone", "web-chat"];
const random = seededRandom(5, "rows");

type State = "clean" | "damaged" | "all-changed" | "no-common-key";

function topicOf(number: number, state: State): string {
  if (state === "all-changed") return `改成 ${number % 7}`;
  return state === "damaged" && number % 100_000 === 7 ? "配送" : "配送進度";
}

function rowOf(number: number, state: State): string {
  const at = new Date(1.7e12 + number * 1000).toISOString().replace(".000", "");
  const prefix = state === "no-common-key" ? "TN" : "TL";
  const requester = (Math.imul(number, 2654435761) >>> 0).toString(16);
  const place = `${states[number % 4]},${channels[number % 4]}`;
  return `${prefix}-${1_000_000 + number},${at},${place},${requester},${at},normal,${topicOf(number, state)},agent-${number % 9},team-${number % 3},0,zh-Hant,qingshan\n`;
}

function write(name: string, order: (at: number) => number, state: State): string {
  const path = join(folder, name);
  const file = openSync(path, "w");
  let text = header;
  for (let at = 0; at < rows; at += 1) {
    text += rowOf(order(at), state);
    if (text.length < 1 << 22) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
  return path;
}

function shuffled(): Uint32Array {
  const order = Uint32Array.from({ length: rows }, (_, at) => at);
  for (let at = rows - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
  return order;
}

/** Wall clock and processor seconds of one command. */
function timed(command: string) {
  const report = join(folder, "time.txt");
  const script = `TIMEFORMAT='%R %U %S'; { time ${command} >/dev/null 2>&1 ; } 2> ${report}`;
  execFileSync("bash", ["-c", script], { stdio: "ignore" });
  const [wall = 0, user = 0, system = 0] = readFileSync(report, "utf8")
    .trim()
    .split(/\s+/)
    .map(Number);
  return { wall, cpu: user + system };
}

const order = shuffled();
const old = write("old.csv", (at) => at, "clean");
const main = new URL("../../src/cli/main.ts", import.meta.url).pathname;
const memoryFile = join(folder, "memory.txt");
const memoryNoter = join(folder, "note-memory.mjs");
writeFileSync(
  memoryNoter,
  `import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
const note = () => writeFileSync(${JSON.stringify(memoryFile)}, String(process.resourceUsage().maxRSS));
if (isMainThread) process.on("exit", note);
`,
);
const sorting = (next: string) =>
  `bash -c "sort ${old} > ${folder}/a; sort ${next} > ${folder}/b; comm -3 ${folder}/a ${folder}/b"`;
const reconciling = (next: string) =>
  `bash -c '${process.execPath} --import ${memoryNoter} ${main} reconcile ${old} ${next} --key ticket_id --json; true'`;

/** All threads of the process together, at its largest. */
function peakMemory(): string {
  const bytes = Number(readFileSync(memoryFile, "utf8")) * 1024;
  return `${Math.round(bytes / 1e6)} MB at most (${Math.round(bytes / rows / 2)} bytes a row read)`;
}

function compared(state: State): void {
  const next = write(`${state}.csv`, (at) => order[at] as number, state);
  const ours = timed(reconciling(next));
  const told = `${state}: ${rows} rows a side; reconcile ${ours.wall.toFixed(1)} s (${ours.cpu.toFixed(1)} s of processor), ${peakMemory()}`;
  if (isOursOnly) console.log(told);
  else {
    const sorted = timed(sorting(next));
    const [wall, cpu] = [ours.wall / sorted.wall, ours.cpu / sorted.cpu];
    console.log(
      `${told}; sort and comm ${sorted.wall.toFixed(1)} s (${sorted.cpu.toFixed(1)} s); ratio ${wall.toFixed(2)} of the clock, ${cpu.toFixed(2)} of the processor; target ${target}: ${wall <= target ? "met" : "MISSED"}`,
    );
  }
  rmSync(next);
}

for (const state of ["clean", "damaged", "all-changed", "no-common-key"] as const) compared(state);
rmSync(folder, { recursive: true });

import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { EmbeddedClickhouse } from "../../src/adapters/clickhouse-embedded.ts";
import { readWithClickhouse } from "../../src/adapters/clickhouse-file.ts";
import { readTicketFile } from "../../src/adapters/ticket-file.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { answerRows } from "../../src/core/pilot/sql/answer-row.ts";
import { answeredSummary } from "../../src/core/pilot/sql/answered-summary.ts";
import { typedSource } from "../../src/core/pilot/sql/file-source.ts";
import { quotedText } from "../../src/core/pilot/sql/sql-text.ts";
import { ticketStatement } from "../../src/core/pilot/sql/statement.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../../src/core/pilot/ticket-summary.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import { generatedZone } from "../bench/tickets/ticket-rows.ts";
import { writeTickets } from "../bench/tickets/write-tickets.ts";
import { comparable } from "./comparable-summary.ts";
import { noChdb } from "./embedded.ts";
import { type RandomFile, randomFile } from "./random-files.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-engines-"));
afterAll(() => rmSync(folder, { recursive: true }));
/** Enough for every hazard in a run of all tests; a million when it is asked for. */
const rows = Number(process.env.TOUCHSTONE_ENGINE_ROWS ?? 40_000);
/** A million rows take minutes, on a machine that others use far more. */
const patience = { timeout: (rows > 100_000 ? 60 : 10) * 60_000 };
const proved = it.skipIf(noChdb !== null);

proved("makes the cells of the stream from many random logs", patience, async () => {
  const random = seededRandom(20_260_502, "clickhouse parity");
  for (let run = 0; run < 16; run += 1) {
    const { path, plan, settings } = randomFile(random, join(folder, `run-${run}.csv`));
    const stream = await readTicketFile(path, plan, settings);
    const clickhouse = await readWithClickhouse(path, plan, settings);
    expect(comparable(clickhouse), `run ${run}`).toEqual(comparable(stream));
  }
});

/** The printed statement over a table of typed columns, as a colleague would run it elsewhere. */
async function printed({ path, plan, settings }: RandomFile) {
  const clickhouse = await EmbeddedClickhouse.open();
  const from = `file(${quotedText(path)}, 'CSVWithNames')`;
  const source = typedSource(from, await clickhouse.describe(from), plan.columns);
  const statement = ticketStatement(plan, settings, source);
  const read = answerRows(await clickhouse.run(statement, "JSONEachRow"));
  if ("wrongLine" in read) throw new Error(`line ${read.wrongLine} is no answer`);
  return answeredSummary(read.rows, plan);
}

proved("prints one statement that gives the same cells", patience, async () => {
  const random = seededRandom(20_260_503, "printed statement");
  for (let run = 0; run < 2; run += 1) {
    const file = randomFile(random, join(folder, `printed-${run}.csv`), "in UTC");
    const stream = await readTicketFile(file.path, file.plan, file.settings);
    const answered = await printed(file);
    expect(comparable({ ...stream, ...answered }), `run ${run}`).toEqual(comparable(stream));
  }
});

/** In order of the names, because reasons stand in a cell in the order in which they came. */
function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)));
}

const mark = (summary: TicketSummary) =>
  createHash("sha256")
    .update(JSON.stringify(comparable(summary), sorted))
    .digest("hex");

/** The rows of a file in another order and cut into three, plain and packed. */
function writeShuffled(csv: string): { parts: string; packed: string } {
  const [header = "", ...lines] = readFileSync(csv, "utf8").trimEnd().split("\n");
  const random = seededRandom(20_260_505, "another order");
  for (let last = lines.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [lines[last], lines[other]] = [lines[other] ?? "", lines[last] ?? ""];
  }
  const parts = join(folder, "parts");
  mkdirSync(parts);
  const cuts = [0, Math.floor(rows / 7), Math.floor(rows / 1.3), lines.length];
  for (const [part, from] of cuts.slice(0, -1).entries()) {
    const text = [header, ...lines.slice(from, cuts[part + 1])].join("\n");
    writeFileSync(join(parts, `${part}.csv`), text);
  }
  const packed = join(folder, "shuffled.csv.gz");
  writeFileSync(packed, gzipSync([header, ...lines].join("\n"), { level: 1 }));
  return { parts, packed };
}

/** The same rows as Parquet, written by ClickHouse. */
async function writeParquet(csv: string): Promise<string> {
  const path = join(folder, "tickets.parquet");
  const clickhouse = await EmbeddedClickhouse.open();
  const [header = ""] = readFileSync(csv, "utf8").split("\n", 1);
  const structure = header.split(",").map((name) => `${name} String`);
  await clickhouse.run(
    `INSERT INTO FUNCTION file(${quotedText(path)}, 'Parquet') SELECT * FROM file(${quotedText(csv)}, 'CSVWithNames', ${quotedText(structure.join(", "))})`,
  );
  return path;
}

proved(
  `makes the same cells of ${rows} tickets, in any order, cut and format`,
  patience,
  async () => {
    const csv = join(folder, "tickets.csv");
    await writeTickets(csv, { rows, seed: 20_260_504, kind: "rich" });
    const plan = ticketPlan(null, { zone: generatedZone, file: "tickets" });
    const settings = kpiSettings(null);
    const first = await readTicketFile(csv, plan, settings);
    expect(first.rows).toBe(rows);
    const expected = mark(first);
    const { parts, packed } = writeShuffled(csv);
    const parquet = await writeParquet(csv);
    expect(mark(await readTicketFile(packed, plan, settings)), "stream, shuffled").toBe(expected);
    for (const path of [csv, packed, parts, parquet]) {
      const read = await readWithClickhouse(path, plan, settings);
      expect(mark(read), `clickhouse ${path}`).toBe(expected);
    }
  },
);

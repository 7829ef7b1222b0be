import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { EmbeddedClickhouse } from "../../src/adapters/clickhouse-embedded.ts";
import { readWithClickhouse } from "../../src/adapters/clickhouse-file.ts";
import { readTicketFile } from "../../src/adapters/ticket-file.ts";
import { answerRows } from "../../src/core/pilot/sql/answer-row.ts";
import { answeredSummary } from "../../src/core/pilot/sql/answered-summary.ts";
import { typedSource } from "../../src/core/pilot/sql/file-source.ts";
import { quotedText } from "../../src/core/pilot/sql/sql-text.ts";
import { ticketStatement } from "../../src/core/pilot/sql/statement.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import { comparable } from "./comparable-summary.ts";
import { noChdb } from "./embedded.ts";
import { type RandomFile, randomFile } from "./random-files.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-engines-"));
afterAll(() => rmSync(folder, { recursive: true }));
const patience = { timeout: 10 * 60_000 };
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

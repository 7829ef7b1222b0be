import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readWithClickhouse } from "../../src/adapters/clickhouse-file.ts";
import { readTicketFile } from "../../src/adapters/ticket-file.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import { comparable } from "./comparable-summary.ts";
import { noChdb } from "./embedded.ts";
import { randomFile } from "./random-files.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-parity-"));
afterAll(() => rmSync(folder, { recursive: true }));

// Many more runs, other kinds of files and a million rows are in `ticket-engines.program.test.ts`.
it.skipIf(noChdb !== null)(
  "makes the cells of the stream from random logs with every hazard",
  { timeout: 120_000 },
  async () => {
    const random = seededRandom(20_260_501, "clickhouse parity");
    for (let run = 0; run < 3; run += 1) {
      const { path, plan, settings } = randomFile(random, join(folder, `run-${run}.csv`));
      const stream = await readTicketFile(path, plan, settings);
      const clickhouse = await readWithClickhouse(path, plan, settings);
      expect(comparable(clickhouse), `run ${run}`).toEqual(comparable(stream));
    }
  },
);

it.skipIf(noChdb !== null)("calls a header among the rows what the stream calls it", async () => {
  const path = join(folder, "joined.csv");
  const header = "ticket_id,created_at,channel";
  const row = (id: number) => `${id},2026-06-01T0${id}:00:00Z,line`;
  writeFileSync(path, [header, row(1), header, row(2), header, "3,no date,line", ""].join("\n"));
  const [plan, settings] = [
    ticketPlan(null, { zone: "UTC", file: "joined.csv" }),
    kpiSettings(null),
  ];
  const stream = await readTicketFile(path, plan, settings);
  const clickhouse = await readWithClickhouse(path, plan, settings);
  expect(comparable(clickhouse)).toEqual(comparable(stream));
  expect(clickhouse.badRows).toBe(3);
  const said = clickhouse.diagnostics.map(({ code, severity, params }) => [code, severity, params]);
  expect(said).toContainEqual(["header-among-rows", "warning", { column: "created_at", count: 2 }]);
  expect(said).toContainEqual([
    "rows-refused-by-engine",
    "error",
    { code: "unreadable-date", column: "created_at", count: 1 },
  ]);
  const headers = stream.diagnostics.filter(({ code }) => code === "header-among-rows");
  expect(headers.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readWithClickhouse } from "../../src/adapters/clickhouse-file.ts";
import { readTicketFile } from "../../src/adapters/ticket-file.ts";
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

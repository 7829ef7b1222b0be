import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readWithClickhouse } from "../../src/adapters/clickhouse-file.ts";
import { ownBytesRead } from "../../src/adapters/own-bytes-read.ts";
import type { EngineProgress } from "../../src/adapters/reading-progress.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { ticketText } from "../bench/tickets/ticket-rows.ts";
import { noChdb } from "./embedded.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-embedded-progress-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(noChdb !== null)(
  "says how many bytes and rows ClickHouse in this process has read",
  { timeout: 120_000 },
  async () => {
    const rows = 40_000;
    const path = join(folder, "tickets.csv");
    writeFileSync(path, [...ticketText({ rows, seed: 9, kind: "plain" })].join(""));
    const told: EngineProgress[] = [];
    const plan = ticketPlan(null, { zone: "UTC", file: "tickets.csv" });
    await readWithClickhouse(path, plan, kpiSettings(null), (progress) => told.push(progress));
    const [last] = told.slice(-1);
    expect(last?.size).toBe(statSync(path).size);
    expect(last?.seconds).toBeGreaterThan(0);
    if (ownBytesRead() === null) {
      expect(last).toMatchObject({ bytes: null, rows: null, share: null });
      return;
    }
    expect(last?.share).toBeGreaterThan(0.9);
    expect(last?.share).toBeLessThanOrEqual(1);
    expect(last?.rows).toBeGreaterThan(0.8 * rows);
    expect(last?.rows).toBeLessThan(1.2 * rows);
    const bytes = told.map((one) => one.bytes ?? 0);
    expect(bytes).toEqual(bytes.toSorted((one, two) => one - two));
  },
);

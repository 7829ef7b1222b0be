import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readWithClickhouse } from "../../src/adapters/clickhouse-file.ts";
import { readTicketFile } from "../../src/adapters/ticket-file.ts";
import { type KpiSettings, kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { type LogRow, logText } from "../core/pilot/ticket-log.ts";
import { comparable } from "./comparable-summary.ts";
import { noChdb } from "./embedded.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-unasked-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A cell that cannot be read, in a row of its own, for each column that only some KPIs ask for. */
const badCells: readonly LogRow[] = [
  { first_public_agent_reply_at: "2026-06-31T08:00:00Z" },
  { first_public_agent_reply_at: "2026-06-01T07:59:59Z" },
  { handoff_at: "yesterday" },
  { reopen_count: "twice" },
  { agent_public_reply_count: "-4" },
  { contact_session_count: "1e3" },
  { nps_value: 11 },
  { nps_value: "ten" },
  { handle_seconds: "5 min" },
  { sla_first_target_seconds: "soon" },
  { sla_first_met: "maybe" },
  { ai_involved: "perhaps" },
  { ai_resolved: "2" },
  { csat_offered: "?" },
  { csat_value: 6 },
  { csat_value: "good" },
  { csat_value: 3, csat_scale_max: "five" },
];

const good: LogRow = {
  created_at: "2026-06-01T08:00:00Z",
  first_public_agent_reply_at: "2026-06-01T08:10:00Z",
  last_solved_at: "2026-06-01T09:00:00Z",
  exported_at: "2026-07-01T00:00:00Z",
  channel: "line",
  requester_key: "r1",
  csat_value: 5,
  nps_value: 9,
  handle_seconds: 300,
};

const path = join(folder, "tickets.csv");
const rows = [good, ...badCells.map((bad) => ({ ...good, ...bad })), good];
writeFileSync(path, logText(rows.map((row, index) => ({ ticket_id: `T-${index}`, ...row }))));
const plan = ticketPlan(null, { zone: "UTC" });

/** Only these KPIs are measured. */
function asking(...ids: string[]): KpiSettings {
  const all = kpiSettings(null);
  return { ...all, kpis: all.kpis.filter(({ id }) => ids.includes(id)) };
}

const questions = [asking(), asking("resolution-rate"), asking("csat"), kpiSettings(null)];

it.skipIf(noChdb !== null)(
  "leaves out a row for a bad cell that nobody asks for, in both engines",
  { timeout: 120_000 },
  async () => {
    for (const settings of questions) {
      const stream = await readTicketFile(path, plan, settings);
      expect(stream).toMatchObject({ rows: rows.length, badRows: badCells.length });
      expect(stream.periods[0]?.account.used).toBe(2);
      const clickhouse = await readWithClickhouse(path, plan, settings);
      expect(comparable(clickhouse)).toEqual(comparable(stream));
    }
  },
);

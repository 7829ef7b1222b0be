import { open, readFile } from "node:fs/promises";
import { diagnose } from "../core/diagnostic/diagnostic.ts";
import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { answerRows } from "../core/pilot/sql/answer-row.ts";
import { answeredSummary, tableSummary } from "../core/pilot/sql/answered-summary.ts";
import { planFingerprint } from "../core/pilot/sql/plan-fingerprint.ts";
import { areStoredCells } from "../core/pilot/stored/read-stored-cells.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import type { ClickhouseAccess } from "./clickhouse-access.ts";
import { readFromCluster } from "./clickhouse-cluster.ts";
import { readWithClickhouse } from "./clickhouse-file.ts";
import { EngineProblem } from "./engine-problem.ts";
import { withFileProblems } from "./file-problem.ts";
import { readTicketExport } from "./ticket-export.ts";
import type { TicketReading } from "./ticket-file.ts";

/**
 * What makes cells of tickets. `source` is a path, or the name of a table; all engines give the same
 * cells, and every problem as a finding of the summary.
 */
export interface TicketEngine {
  name: "stream" | "clickhouse" | "answer";
  /** Is a source a file that must be there, may it be a folder, or is it a name elsewhere? */
  source: "file" | "file-or-folder" | "table";
  /** `reading` says who is told of the progress; only the stream can ignore requesters. */
  read(
    source: string,
    plan: TicketPlan,
    settings: KpiSettings,
    reading?: TicketReading,
  ): Promise<TicketSummary>;
}

/** Reads bytes of any helpdesk's export: the default, on every platform. */
export const streamEngine: TicketEngine = {
  name: "stream",
  source: "file",
  read: (path, plan, settings, reading) =>
    withProblems(plan, async () => {
      if (await isParquet(path)) throw new EngineProblem("parquet-needs-clickhouse");
      return readTicketExport(path, plan, settings, reading);
    }),
};

/** ClickHouse inside this process reads the files. */
export const embeddedEngine: TicketEngine = {
  name: "clickhouse",
  source: "file-or-folder",
  read: (path, plan, settings, reading) =>
    withProblems(plan, () => readWithClickhouse(path, plan, settings, reading?.onEngineProgress)),
};

/** A company's ClickHouse counts the rows of a table where they are. */
export function clusterEngine(access: ClickhouseAccess): TicketEngine {
  return {
    name: "clickhouse",
    source: "table",
    read: (table, plan, settings, reading) =>
      withProblems(plan, () =>
        readFromCluster(access, table, { plan, settings, tell: reading?.onEngineProgress }),
      ),
  };
}

/** Reads what `touchstone sql` gave where somebody else had it run. */
export function answerEngine(whole: TicketPlan): TicketEngine {
  return {
    name: "answer",
    source: "file",
    read: (path, plan, settings) =>
      withProblems(plan, async () => {
        const text = await withFileProblems(path, () => readFile(path, "utf8"));
        // Cells that the workbench stored say themselves what they are.
        if (areStoredCells(new TextEncoder().encode(text.slice(0, 64)))) {
          return readTicketExport(path, plan, settings);
        }
        const found = answerRows(text);
        if ("wrongLine" in found) {
          throw new EngineProblem("not-an-answer", { line: found.wrongLine });
        }
        const answered = answeredSummary(found.rows, plan);
        const expected = planFingerprint(whole, settings);
        if (answered.fingerprint === expected) return tableSummary(answered, plan, []);
        const params = { found: answered.fingerprint || "-", expected };
        throw new EngineProblem("answer-of-another-plan", params);
      }),
  };
}

/** Parquet files begin with these four letters, whatever their name. */
async function isParquet(path: string): Promise<boolean> {
  return withFileProblems(path, async () => {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(4), 0, 4, 0);
      return bytesRead === 4 && new TextDecoder().decode(buffer) === "PAR1";
    } finally {
      await file.close();
    }
  });
}

/** An engine's problem is a finding about the source like any other. */
async function withProblems(
  plan: TicketPlan,
  read: () => Promise<TicketSummary>,
): Promise<TicketSummary> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof EngineProblem)) throw error;
    const place = { file: plan.file, line: 1, column: 1 };
    const none = { rows: 0, badRows: 0, periods: [], fingerprint: "" };
    const diagnostics = [diagnose(error.code, place, error.params)];
    return { ...tableSummary({ ...none, diagnostics }, plan, []), format: null };
  }
}

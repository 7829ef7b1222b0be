import { randomUUID } from "node:crypto";
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from "@clickhouse/client";
import { z } from "zod";
import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { type AnswerRow, answerRows } from "../core/pilot/sql/answer-row.ts";
import { answeredSummary, tableSummary } from "../core/pilot/sql/answered-summary.ts";
import { typedSource } from "../core/pilot/sql/file-source.ts";
import { quotedName } from "../core/pilot/sql/sql-text.ts";
import { ticketStatement } from "../core/pilot/sql/statement.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import { type ClickhouseAccess, tableParts } from "./clickhouse-access.ts";
import { clickhouseError } from "./clickhouse-error.ts";
import { checkedSource } from "./clickhouse-file.ts";
import { runningStatement, withClusterProgress } from "./cluster-progress.ts";
import { EngineProblem } from "./engine-problem.ts";
import type { EngineProgress } from "./reading-progress.ts";

/** Numbers that ClickHouse gives to what a person can mend; older servers use other ones. */
const loginRefused = new Set([192, 193, 194, 516]);
const tableMissing = new Set([60, 81]);
const tooSlow = new Set([159, 160, 209]);
const functionsMissing = new Set([46, 47, 62]);
const oldestMajor = 23;

type TellProgress = (progress: EngineProgress) => void;

/** A company's ClickHouse, which is only ever asked: nothing is written there. */
export class ClickhouseCluster {
  private readonly access: ClickhouseAccess;
  private readonly client: ClickHouseClient;
  /** Asks beside the statement that runs on the other one. */
  private readonly watcher: ClickHouseClient;
  /** Many a read-only user may not even set a limit; then only our own clock holds. */
  private maySet = true;

  constructor(access: ClickhouseAccess) {
    this.access = access;
    const options = {
      url: access.url,
      username: access.user,
      password: access.password,
      application: "touchstone",
      // The server is to stop first, so that it can say so.
      request_timeout: (access.seconds + 5) * 1000,
      max_open_connections: 1,
      // Its own log would show statements and settings where a person expects one sentence.
      log: { level: ClickHouseLogLevel.OFF },
    };
    this.client = createClient(options);
    this.watcher = createClient({ ...options, request_timeout: 5_000 });
  }

  async close(): Promise<void> {
    await Promise.all([this.client.close(), this.watcher.close()]);
  }

  /** The rows that a statement gives, each as the text of a JSON object. */
  async lines(statement: string, table = "", tell?: TellProgress): Promise<string> {
    const id = randomUUID();
    try {
      const progress = () => this.progressOf(id);
      return await withClusterProgress(progress, tell, () => this.ask(statement, id));
    } catch (error) {
      if (!this.maySet || !clickhouseError(error).isAboutSettings) {
        throw this.explained(error, table);
      }
      this.maySet = false;
      return this.lines(statement, table, tell);
    }
  }

  private async ask(query: string, id: string): Promise<string> {
    const limits = { max_execution_time: this.access.seconds, readonly: "1" as const };
    const result = await this.client.query({
      query,
      query_id: id,
      format: "JSONEachRow",
      ...(this.maySet ? { clickhouse_settings: limits } : {}),
    });
    return result.text();
  }

  /** Only its own statement is asked about: how many rows and bytes it has read. */
  private async progressOf(id: string) {
    const query = runningStatement(id);
    const found = await this.watcher.query({ query, format: "JSONEachRow" });
    return rowsOf(await found.text())[0] ?? null;
  }

  /** What went wrong, in a code with its mend; neither password nor data appear in it. */
  private explained(error: unknown, table: string): EngineProblem {
    const { code, reason } = clickhouseError(error);
    const { host } = this.access.url;
    if (code === null) return this.unanswered(error, host);
    if (loginRefused.has(code)) {
      return new EngineProblem("cluster-login-refused", { user: this.access.user, host });
    }
    if (tableMissing.has(code)) return new EngineProblem("cluster-table-missing", { table });
    if (tooSlow.has(code)) {
      return new EngineProblem("cluster-too-slow", { seconds: this.access.seconds });
    }
    if (functionsMissing.has(code)) return new EngineProblem("cluster-too-old", { found: reason });
    return new EngineProblem("cluster-refused", { reason });
  }

  private unanswered(error: unknown, host: string): EngineProblem {
    const message = error instanceof Error ? error.message : "";
    if (/timeout/i.test(message)) {
      return new EngineProblem("cluster-too-slow", { seconds: this.access.seconds });
    }
    const found = error instanceof Error && "code" in error ? String(error.code) : "no answer";
    return new EngineProblem("cluster-unreachable", { host, reason: found });
  }
}

async function checkVersion(cluster: ClickhouseCluster): Promise<void> {
  const [row] = rowsOf(await cluster.lines("SELECT version() AS version"));
  const version = row?.version ?? "";
  const major = Number(/^(\d+)\./.exec(version)?.[1] ?? 0);
  if (major < oldestMajor) throw new EngineProblem("cluster-too-old", { found: version });
}

/** Names and types of the columns of a table. */
export async function columnsOf(
  cluster: ClickhouseCluster,
  from: string,
  table: string,
): Promise<{ name: string; type: string }[]> {
  return rowsOf(await cluster.lines(`DESCRIBE TABLE ${from}`, table)).flatMap(({ name, type }) =>
    name === undefined || type === undefined ? [] : [{ name, type }],
  );
}

const textRow = z.record(z.string(), z.unknown().transform(String));

/** Lines of JSON objects whose values are words. */
function rowsOf(lines: string): Record<string, string | undefined>[] {
  return lines.split("\n").flatMap((line) => {
    const found = line.trim() === "" ? null : textRow.safeParse(JSON.parse(line)).data;
    return found ? [found] : [];
  });
}

/** Rows of an answer that came over the wire. */
export async function clusterAnswer(
  cluster: ClickhouseCluster,
  statement: string,
  table: string,
  tell?: TellProgress,
): Promise<AnswerRow[]> {
  const found = answerRows(await cluster.lines(statement, table, tell));
  if ("wrongLine" in found) throw new EngineProblem("not-an-answer", { line: found.wrongLine });
  return found.rows;
}

/**
 * Counts the tickets of a table where they are; only cells come back.
 *
 * @throws EngineProblem when the server cannot be reached, refuses, or does not know the table
 */
export async function readFromCluster(
  access: ClickhouseAccess,
  table: string,
  {
    plan,
    settings,
    tell,
  }: { plan: TicketPlan; settings: KpiSettings; tell?: TellProgress | undefined },
): Promise<TicketSummary> {
  const cluster = new ClickhouseCluster(access);
  try {
    await checkVersion(cluster);
    const from = tableParts(table).map(quotedName).join(".");
    const described = await columnsOf(cluster, from, table);
    const headers = described.map(({ name }) => name);
    const source = checkedSource(typedSource(from, described, plan.columns), headers);
    const rows = await clusterAnswer(cluster, ticketStatement(plan, settings, source), table, tell);
    return tableSummary(answeredSummary(rows, plan), plan, headers);
  } finally {
    await cluster.close();
  }
}

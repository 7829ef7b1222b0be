import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { type AnswerRow, answerRows } from "../core/pilot/sql/answer-row.ts";
import { type PackedStratum, packedStrata } from "../core/pilot/sql/packed-answer.ts";
import type { TicketSource } from "../core/pilot/sql/statement-pieces.ts";
import { type TicketScript, ticketScript } from "../core/pilot/sql/ticket-script.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import { type Chdb, ChdbMissing, chdbInstallCommand, loadChdb } from "./chdb.ts";
import { clickhouseError } from "./clickhouse-error.ts";
import { EngineProblem } from "./engine-problem.ts";

/** What ClickHouse says about one source. */
export interface EmbeddedAnswer {
  rows: AnswerRow[];
  cells: PackedStratum[];
}

/** ClickHouse inside this process. One statement at a time: its tables in memory have fixed names. */
export class EmbeddedClickhouse {
  private readonly chdb: Chdb;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(chdb: Chdb) {
    this.chdb = chdb;
  }

  /** @throws EngineProblem when chDB is not installed, with the command that installs it */
  static async open(): Promise<EmbeddedClickhouse> {
    try {
      return new EmbeddedClickhouse(await loadChdb());
    } catch (error) {
      if (!(error instanceof ChdbMissing)) throw error;
      const params = { reason: error.message, command: chdbInstallCommand };
      throw new EngineProblem("engine-not-installed", params);
    }
  }

  /** Names and types of the columns of a file, as ClickHouse sees them. */
  async describe(from: string): Promise<{ name: string; type: string }[]> {
    const text = await this.run(`DESCRIBE ${from}`, "JSONCompactEachRow");
    return text.split("\n").flatMap((line) => {
      const cells: unknown = line === "" ? null : JSON.parse(line);
      if (!Array.isArray(cells)) return [];
      const [name, type] = cells.map(String);
      return name === undefined || type === undefined ? [] : [{ name, type }];
    });
  }

  /** Cells and facts of one source. */
  answer(plan: TicketPlan, settings: KpiSettings, source: TicketSource): Promise<EmbeddedAnswer> {
    const answer = this.last.then(() => this.runScript(ticketScript(plan, settings, source)));
    this.last = answer.catch(() => {});
    return answer;
  }

  private async runScript(script: TicketScript): Promise<EmbeddedAnswer> {
    const rows: AnswerRow[] = [];
    try {
      for (const step of script.steps) await this.run(step);
      for (const answer of script.answers) {
        for (const row of await this.rowsOf(answer)) rows.push(row);
      }
      const packed = await this.result(script.cells, "RowBinary");
      return { rows, cells: packedStrata(packed.bytes(), script.ids) };
    } finally {
      for (const table of script.kept) await this.run(`DROP TABLE IF EXISTS ${table}`);
    }
  }

  private async rowsOf(statement: string): Promise<AnswerRow[]> {
    const found = answerRows(await this.run(statement, "JSONCompactEachRow"));
    if ("wrongLine" in found) throw new EngineProblem("not-an-answer", { line: found.wrongLine });
    return found.rows;
  }

  /** What one statement says, as text. */
  async run(statement: string, format = "JSONCompactEachRow"): Promise<string> {
    return (await this.result(statement, format)).text();
  }

  private async result(statement: string, format: string): ReturnType<Chdb["queryAsync"]> {
    try {
      return await this.chdb.queryAsync(statement, { format });
    } catch (error) {
      const { reason } = clickhouseError(error);
      throw new EngineProblem("engine-cannot-read-file", { reason });
    }
  }
}

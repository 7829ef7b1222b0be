import { resolve } from "node:path";
import { tableParts } from "../../adapters/clickhouse-access.ts";
import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { nearest } from "../../core/diagnostic/nearest.ts";
import { printedStatement } from "../../core/pilot/sql/printed-statement.ts";
import { ticketPlan } from "../../core/pilot/ticket-plan.ts";
import { type TicketColumn, ticketColumns } from "../../core/schema/ticket-column.ts";
import { type Call, type Command, UsageError } from "../command.ts";
import { printProblems } from "../print-problems.ts";
import { cliText } from "../text.ts";
import { planAt, settingsFor } from "../ticket-documents.ts";

function isTicketColumn(name: string): name is TicketColumn {
  return ticketColumns.some((column) => column === name);
}

/** The canonical columns of `--columns`; null when all are meant. */
function columnsOf({ options, language }: Call): TicketColumn[] | null {
  if (options.columns === undefined) return null;
  const names = String(options.columns)
    .split(",")
    .map((name) => name.trim());
  return names.map((name) => {
    if (isTicketColumn(name)) return name;
    throw new UsageError(cliText(language).unknownColumn(name, nearest(name, ticketColumns) ?? ""));
  });
}

/** Without these two there are no tickets to count. */
function checked(columns: TicketColumn[] | null, { language }: Call): TicketColumn[] | null {
  for (const needed of ["ticket_id", "created_at"] as const) {
    if (columns !== null && !columns.includes(needed)) {
      throw new UsageError(cliText(language).columnNeeded(needed));
    }
  }
  return columns;
}

export const sql: Command = {
  usage: "sql PLAN",
  summary: {
    "zh-Hant": "印出由工單表算統計格的 ClickHouse 敘述，交給能連線的同事執行；結果用 --cells 讀回",
    en: "Print the ClickHouse statement that makes the cells, for a cluster one may not connect to; its result is read with --cells",
  },
  options: {
    table: { type: "string" },
    columns: { type: "string" },
    kpis: { type: "string" },
  },
  optionHelp: {
    "table NAME": {
      "zh-Hant": "工單表，例如 helpdesk.tickets；預設 tickets",
      en: "The table of tickets, such as helpdesk.tickets; tickets unless told",
    },
    "columns LIST": {
      "zh-Hant": "表裡有的標準欄位，以逗號分隔；沒給就用全部（列在敘述開頭）",
      en: "Canonical columns of the table, with commas; all unless told (the statement's head lists them)",
    },
    "kpis FILE": {
      "zh-Hant": "kpis.yaml：定義與營業日曆；沒給就用計畫所在工作區的，再沒有就用預設定義",
      en: "kpis.yaml: definitions and business calendar; else that of the plan's workspace, else defaults",
    },
  },
  positionals: { least: 1, most: 1 },
  run: async (call) => {
    const { terminal, language, positionals, options } = call;
    const columns = checked(columnsOf(call), call);
    const found = await planAt(resolve(terminal.folder, positionals[0] ?? ""));
    const { settings, diagnostics } = await settingsFor(found, call);
    const problems = [...found.diagnostics, ...diagnostics];
    printProblems(problems, call);
    if (found.value === null || hasErrors(problems)) return 1;
    const table = { parts: tableParts(String(options.table ?? "tickets")), columns };
    terminal.out(printedStatement(ticketPlan(found.value), settings, table, language));
    return 0;
  },
};

import type { TicketColumn } from "../../schema/ticket-column.ts";
import type { Language } from "../../text/language.ts";
import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { type ReadColumn, readColumns } from "./source-columns.ts";
import { quotedName } from "./sql-text.ts";
import { ticketStatement } from "./statement.ts";
import { statementComments } from "./statement-comments.ts";

/** The table for which a statement is printed. */
export interface PrintedTable {
  /** Its name in parts, such as database and table. */
  parts: readonly string[];
  /** Canonical columns that it has; all when nobody says. */
  columns: readonly TicketColumn[] | null;
}

/**
 * The canonical columns that cells are made from, in the order in which they are read.
 *
 * @example countedColumns()[0] // "ticket_id"
 */
export function countedColumns(): readonly ReadColumn[] {
  return readColumns;
}

/** Names begin a line of the statement, as in `doubled AS (`. */
const pieceStart = /^(\w+) AS \($/;

/** A word before each piece on what it does, so that whoever runs it can read along. */
function commented(statement: string, comments: Readonly<Record<string, string>>): string {
  return statement
    .split("\n")
    .flatMap((line) => {
      const comment = comments[pieceStart.exec(line)?.[1] ?? ""];
      return comment === undefined ? [line] : [`-- ${comment}`, line];
    })
    .join("\n");
}

/**
 * The statement for a cluster to which one may not connect, with a head that says what it is, what
 * it was made for and what to do with its result, in the language of whoever is to run it.
 *
 * @example printedStatement(plan, settings, { parts: ["tickets"], columns: null }, "en").startsWith("--") // true
 */
export function printedStatement(
  plan: TicketPlan,
  settings: KpiSettings,
  { parts, columns }: PrintedTable,
  language: Language,
): string {
  const present = readColumns.filter((column) => columns?.includes(column) ?? true);
  const source = {
    from: parts.map(quotedName).join("."),
    columns: new Map(
      present.map(
        (column) => [column, { name: plan.columns[column] ?? column, type: null }] as const,
      ),
    ),
  };
  const { head, pieces } = statementComments(plan, settings, present, language);
  const statement = commented(ticketStatement(plan, settings, source), pieces);
  const lines = head.flatMap((line) => line.split("\n")).map((line) => `-- ${line}`.trimEnd());
  return `${lines.join("\n")}\n${statement}\nFORMAT JSONEachRow\n`;
}

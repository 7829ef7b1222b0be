import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { shownCellsSql } from "./counted-sql.ts";
import { planFingerprint } from "./plan-fingerprint.ts";
import { bulkSql, factsShownSql, faultsShownSql } from "./shown-sql.ts";
import { indented } from "./sql-text.ts";
import {
  answerOf,
  idsOf,
  settingsOf,
  statedFacts,
  statementPieces,
  type TicketSource,
  withClause,
} from "./statement-pieces.ts";

/**
 * The statement that makes the cells of a ticket table, in the dialect of ClickHouse.
 *
 * @example ticketStatement(plan, settings, source).startsWith("WITH") // true
 */
export function ticketStatement(plan: TicketPlan, kpis: KpiSettings, source: TicketSource): string {
  const all = statementPieces(plan, kpis, source, "statement");
  const facts = statedFacts(planFingerprint(plan, kpis), kpis, source);
  const answers = [
    shownCellsSql(idsOf(kpis, source)),
    bulkSql(plan),
    factsShownSql(facts),
    faultsShownSql(source.columns),
  ];
  // Inside one SELECT, because settings at the end of a UNION belong to its last part only.
  const union = indented(answers.map(answerOf).join("\nUNION ALL\n"), 2);
  return `${withClause(kpis, all)}SELECT * FROM (\n${union}\n)${settingsOf(source)}`;
}

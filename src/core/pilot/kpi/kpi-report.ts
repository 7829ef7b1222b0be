import type { KpiNote, KpiOutput } from "../../schema/kpi-output.ts";
import type { PeriodCells } from "../period-cells.ts";
import { instantText } from "../time/calendar-day.ts";
import { definitionText } from "./kpi-definition.ts";
import type { KpiRow } from "./kpi-table.ts";

/** With less time before the period most of the older open tickets are missing. */
const leastRunInDays = 14;

/**
 * The comparison looks at whole weeks, at one follow-up for both files and at one mix of channels, so
 * its figures differ from these; and a file that begins with the period shows no older open tickets.
 */
function notesOf({ backlog, runInDays }: PeriodCells): KpiNote[] {
  const isBlind = backlog.length > 0 && runInDays < leastRunInDays;
  return ["compare-differs", ...(isBlind ? (["backlog-without-older-tickets"] as const) : [])];
}

/**
 * The answer of `touchstone kpi --json`: the account of rows, the cut, and the table.
 *
 * @example kpiOutputOf(period, kpiTable(period, settings)).included // 5900
 */
export function kpiOutputOf(period: PeriodCells, rows: readonly KpiRow[]): KpiOutput {
  return {
    schemaVersion: 1,
    rows: period.account.rows,
    included: period.account.used,
    excluded: period.account.leftOut.map(({ reason, count }) => ({ reason, count })),
    asOf: period.cut === null ? null : instantText(period.cut.at),
    window: period.window,
    bulkRequesters: period.bulkRequesters.map((one) => ({ ...one })),
    notes: notesOf(period),
    kpis: rows.map(({ definition, interval, companions, ...row }) => ({
      ...row,
      companions: [...companions],
      interval: interval === null ? null : [interval[0], interval[1]],
      definition: definitionText(definition),
    })),
  };
}

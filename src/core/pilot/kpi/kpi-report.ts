import type { KpiOutput } from "../../schema/kpi-output.ts";
import type { PeriodCells } from "../period-cells.ts";
import { instantText } from "../time/calendar-day.ts";
import { definitionText } from "./kpi-definition.ts";
import type { KpiRow } from "./kpi-table.ts";

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
    kpis: rows.map(({ definition, interval, ...row }) => ({
      ...row,
      interval: interval === null ? null : [interval[0], interval[1]],
      definition: definitionText(definition),
    })),
  };
}

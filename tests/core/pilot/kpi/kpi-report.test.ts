import { expect, it } from "vitest";
import { kpiOutputOf } from "../../../../src/core/pilot/kpi/kpi-report.ts";
import { kpiTable } from "../../../../src/core/pilot/kpi/kpi-table.ts";
import { kpiOutput } from "../../../../src/core/schema/kpi-output.ts";
import { settings, twoPeriods } from "../compare/compared.ts";
import { firstPeriod, readLog } from "../ticket-log.ts";

it.each([
  ["a period", twoPeriods().baseline],
  ["an empty file", firstPeriod(readLog(""))],
])("fits its schema for %s", (_, period) => {
  const output = kpiOutputOf(period, kpiTable(period, settings));
  expect(kpiOutput.parse(JSON.parse(JSON.stringify(output)))).toEqual(output);
  const left = output.excluded.reduce((sum, { count }) => sum + count, 0);
  expect(output.included + left).toBe(output.rows);
});

import { expect, it } from "vitest";
import { kpiTable } from "../../../../src/core/pilot/kpi/kpi-table.ts";
import { dayOfText } from "../../../../src/core/pilot/time/calendar-day.ts";
import { weekOf } from "../../../../src/core/pilot/time/iso-week.ts";
import { kpi, settings, twoPeriods } from "../compare/compared.ts";

const { baseline } = twoPeriods({
  more: (week, ticket) => ({ csat_value: 3 + ((week + ticket) % 3) }),
});
const rows = new Map(kpiTable(baseline, settings).map((row) => [row.id, row]));

it("has one row per KPI, null for what the data do not hold", () => {
  expect(rows.size).toBe(12);
  expect(rows.get("nps")).toMatchObject({ estimate: null, interval: null });
  expect(rows.get("cost-per-ticket")).toMatchObject({ estimate: null, n: null });
});

it("computes times, shares and what is left open", () => {
  expect(rows.get("first-response-time")).toMatchObject({ n: 56, estimate: 1006.5, coverage: 1 });
  expect(rows.get("resolution-rate")).toMatchObject({ n: 56, estimate: 1 });
  expect(rows.get("csat")?.estimate).toBeCloseTo(37 / 56, 9);
  expect(rows.get("backlog")?.estimate).toBe(0);
});

it("shows the restricted mean where that was declared", () => {
  const own = { ...settings, kpis: [kpi("first-response-time", { statistic: "restricted-mean" })] };
  expect(kpiTable(baseline, own)[0]?.estimate).toBeCloseTo(1006.5, 9);
});

it("divides the weekly cost by the tickets of the weeks whose cost is known", () => {
  const costs = [{ week: weekOf(dayOfText("2026-06-03")), costMinor: 1400, covers: null }];
  const own = { ...settings, kpis: [kpi("cost-per-ticket")] };
  expect(kpiTable(baseline, own, costs)[0]).toMatchObject({ n: 14, estimate: 100, coverage: 0.25 });
});

import type { KpiComparison, WeeklyValue } from "../../pilot/comparison.ts";
import type { WeeklyChart } from "../chart-spec.ts";
import { kpiValue } from "../kpi-value.ts";
import type { PilotWords } from "../pilot-words.ts";
import type { Table } from "../table.ts";

/** Times are drawn in minutes, shares in percent: numbers that fit on an axis. */
function drawn(value: number | null, kpi: KpiComparison): number | null {
  if (value === null) return null;
  if (kpi.unit === "seconds") return value / 60;
  return kpi.unit === "share" ? value * 100 : value;
}

function weeklyTable(id: string, kpi: KpiComparison, context: PilotWords): Table {
  const { text, names, language } = context;
  const rowsOf = (period: "baseline" | "pilot", weeks: readonly WeeklyValue[]) =>
    weeks.map(({ week, n, value }) => ({
      id: `${period}-${week}`,
      cells: [
        { text: week },
        { text: text.columns[period] },
        { text: kpiValue(value, kpi.unit, language, kpi.definition.clock), value },
        { text: String(n), value: n },
      ],
    }));
  return {
    id,
    caption: text.charts.weekly(names.kpi(kpi.id)),
    columns: [
      { id: "week", label: text.columns.week },
      { id: "period", label: text.figures.period },
      { id: "value", label: names.kpi(kpi.id), align: "right" },
      { id: "tickets", label: text.columns.tickets, align: "right" },
    ],
    rows: [...rowsOf("baseline", kpi.baseline.weekly), ...rowsOf("pilot", kpi.pilot.weekly)],
  };
}

/**
 * How did one KPI move from week to week, before and in the pilot?
 *
 * Null when no week has a value.
 *
 * @example weeklyChart("hearth", kpi, context)?.series.length // 2
 */
export function weeklyChart(
  vendor: string,
  kpi: KpiComparison,
  context: PilotWords,
): WeeklyChart | null {
  const weeks = [...kpi.baseline.weekly, ...kpi.pilot.weekly];
  if (weeks.every((week) => week.value === null)) return null;
  const { text, names } = context;
  const name = names.kpi(kpi.id);
  const id = `weekly-${kpi.id}-${vendor}`;
  const points = (values: readonly WeeklyValue[]) =>
    values.map(({ week, value }) => ({ week, value: drawn(value, kpi) }));
  return {
    kind: "weekly",
    id,
    title: text.pair(name, text.verdict[kpi.verdict]),
    description: text.charts.weeklyDescription(name, names.vendor(vendor)),
    axisLabel: `${name}${text.charts.unit[kpi.unit]}`,
    series: [
      { label: text.columns.baseline, points: points(kpi.baseline.weekly) },
      { label: text.columns.pilot, points: points(kpi.pilot.weekly) },
    ],
    table: weeklyTable(`${id}-table`, kpi, context),
  };
}

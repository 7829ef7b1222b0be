import { compareOutputOf } from "../pilot/compare/compare-report.ts";
import type { Comparison, KpiComparison } from "../pilot/comparison.ts";
import { definitionText } from "../pilot/kpi/kpi-definition.ts";
import type { IntervalsChart, WeeklyChart } from "./chart-spec.ts";
import { intervalsChart } from "./charts/intervals-chart.ts";
import { weeklyChart } from "./charts/weekly-chart.ts";
import { fitnessItems } from "./fitness-items.ts";
import type { PilotWords } from "./pilot-words.ts";
import type { ListItem } from "./report.ts";
import type { Table } from "./table.ts";
import { comparisonTable } from "./tables/comparison-table.ts";
import { mixTable } from "./tables/mix-table.ts";
import { populationTable } from "./tables/population-table.ts";

/** One comparison in words and numbers, as the report tells it; plain data. */
export type PilotResult = {
  fit: boolean;
  fitness: string;
  fitnessItems: readonly ListItem[];
  table: Table;
  /** By KPI: why the verdict is what it is, and how the KPI is computed, in words and to the letter. */
  reasons: Readonly<Record<string, string>>;
  definitions: Readonly<Record<string, { words: string; exact: string }>>;
  intervals: readonly IntervalsChart[];
  /** Every KPI that has weekly values. */
  weekly: readonly { kpi: string; name: string; isPrimary: boolean; chart: WeeklyChart }[];
  /** Null where there is one channel only. */
  mix: Table | null;
  population: Table;
  /** What `touchstone compare --json` prints, to the byte. */
  json: string;
};

function byKpi<Value>({ kpis }: Comparison, of: (kpi: KpiComparison) => Value) {
  return Object.fromEntries(kpis.map((kpi) => [kpi.id, of(kpi)] as const));
}

function weeklyCharts(vendor: string, { kpis }: Comparison, words: PilotWords) {
  return kpis.flatMap((kpi) => {
    const chart = weeklyChart(vendor, kpi, words);
    if (chart === null) return [];
    return [
      { kpi: kpi.id, name: words.names.kpi(kpi.id), isPrimary: kpi.role === "primary", chart },
    ];
  });
}

/**
 * What does one comparison say, before there is a whole report: fitness, KPI table, charts, reasons,
 * definitions, the split by channel mix and the account of all rows?
 *
 * @example pilotResult("hearth", comparison, words).table.rows[0]?.id // "first-response-time"
 */
export function pilotResult(
  vendor: string,
  comparison: Comparison,
  words: PilotWords,
): PilotResult {
  const { text, pilotText } = words;
  const { fit, problems } = comparison.fitness;
  const mix = mixTable(vendor, comparison, words);
  const scales = ["ratio", "difference"] as const;
  return {
    fit,
    fitness: fit ? (problems.length > 0 ? text.fitWithRemarks : text.fit) : text.notFit,
    fitnessItems: fitnessItems(problems, words),
    table: comparisonTable(vendor, comparison, words),
    reasons: byKpi(comparison, (kpi) => pilotText.verdictReason(kpi)),
    definitions: byKpi(comparison, ({ definition }) => ({
      words: pilotText.definition(definition),
      exact: definitionText(definition),
    })),
    intervals: scales
      .map((scale) => intervalsChart(vendor, comparison, scale, words))
      .filter((chart) => chart !== null),
    weekly: weeklyCharts(vendor, comparison, words),
    mix: mix.rows.length > 0 ? mix : null,
    population: populationTable(vendor, comparison, words),
    json: `${JSON.stringify(compareOutputOf(comparison), null, 2)}\n`,
  };
}

import type { Comparison, KpiComparison } from "../../pilot/comparison.ts";
import { addedChangeCell } from "../change-per-week.ts";
import { kpiDifference } from "../kpi-value.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";

function learningRow(kpi: KpiComparison, context: ReportContext): Row[] {
  const { learning } = kpi.evidence;
  if (learning === null) return [];
  const { language, names } = context;
  const cell = (value: number | null): Cell => ({
    text: kpiDifference(value, kpi, language),
    value,
  });
  return [
    {
      id: kpi.id,
      cells: [
        { text: names.kpi(kpi.id) },
        cell(learning.firstTwoWeeks),
        cell(learning.laterWeeks),
        addedChangeCell(learning.slopePerWeek, kpi, language),
      ],
    },
  ];
}

/**
 * Does each KPI get better from week to week of the pilot, or does the gain wear off?
 *
 * @example learningTable("hearth", comparison, context).columns.length // 4
 */
export function learningTable(vendor: string, { kpis }: Comparison, context: ReportContext): Table {
  const { text, evidenceText: words } = context;
  const { columns } = words;
  const right = "right" as const;
  return {
    id: `learning-${vendor}`,
    caption: words.learning,
    columns: [
      { id: "kpi", label: text.columns.kpi },
      { id: "first-weeks", label: columns.firstWeeks, align: right },
      { id: "later-weeks", label: columns.laterWeeks, align: right },
      { id: "per-week", label: columns.perWeek, align: right },
    ],
    rows: kpis.flatMap((kpi) => learningRow(kpi, context)),
    note: words.learningNote,
  };
}

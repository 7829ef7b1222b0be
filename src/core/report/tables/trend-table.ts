import type { Comparison, KpiComparison } from "../../pilot/comparison.ts";
import { addedChangeCell } from "../change-per-week.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row, Table } from "../table.ts";

function trendRow(kpi: KpiComparison, context: ReportContext): Row[] {
  const { trend } = kpi.evidence;
  if (trend === null) return [];
  const { language, names, evidenceText: words } = context;
  const bend = trend.slopeChange ?? { estimate: null, interval: null };
  return [
    {
      id: kpi.id,
      cells: [
        { text: names.kpi(kpi.id), ...(trend.isThin ? { mark: words.thin } : {}) },
        addedChangeCell(trend.level, kpi, language),
        addedChangeCell(trend.slopePerWeek, kpi, language),
        addedChangeCell(bend, kpi, language),
      ],
    },
  ];
}

/**
 * Was there a jump when the pilot began, once the trend that was there anyway is taken away?
 *
 * @example trendTable("hearth", comparison, context).columns.length // 4
 */
export function trendTable(vendor: string, { kpis }: Comparison, context: ReportContext): Table {
  const { text, evidenceText: words } = context;
  const { columns } = words;
  const right = "right" as const;
  return {
    id: `trend-${vendor}`,
    caption: words.trend,
    columns: [
      { id: "kpi", label: text.columns.kpi },
      { id: "jump", label: columns.jump, align: right },
      { id: "before", label: columns.before, align: right },
      { id: "bend", label: columns.bend, align: right },
    ],
    rows: kpis.flatMap((kpi) => trendRow(kpi, context)),
    note: words.trendNote,
  };
}

import type { Comparison, KpiComparison } from "../../pilot/comparison.ts";
import type { Estimated } from "../../schema/compare-evidence.ts";
import { formatCount, formatShare } from "../../text/formats.ts";
import { kpiDifference, kpiInterval } from "../kpi-value.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";

function ratioCell(
  { estimate, interval }: Estimated,
  kpi: KpiComparison,
  context: ReportContext,
): Cell {
  const { language } = context;
  if (estimate === null) return { text: "—", tone: "muted" };
  const text = kpiDifference(estimate, kpi, language);
  return interval === null
    ? { text, value: estimate }
    : { text, value: estimate, detail: `[${kpiInterval(interval, kpi, language)}]` };
}

function timesRow(kpi: KpiComparison, context: ReportContext): Row[] {
  const { times } = kpi.evidence;
  if (times === null) return [];
  const { language, names } = context;
  const { baseline, pilot } = times.unfinishedShare;
  const ratios = [
    times.medianRatio,
    times.p90Ratio,
    times.restrictedMeanRatio,
    times.geometricMeanRatio,
    times.hodgesLehmannRatio,
  ];
  return [
    {
      id: kpi.id,
      cells: [
        { text: names.kpi(kpi.id) },
        ...ratios.map((ratio) => ratioCell(ratio, kpi, context)),
        { text: `${formatShare(baseline, language)} → ${formatShare(pilot, language)}` },
      ],
    },
  ];
}

/**
 * Do other typical values of a time say the same as the restricted mean that the verdict rests on?
 *
 * @example typicalTimesTable("hearth", comparison, context).rows[0]?.id // "first-response-time"
 */
export function typicalTimesTable(
  vendor: string,
  { kpis }: Comparison,
  context: ReportContext,
): Table {
  const { text, evidenceText: words, language } = context;
  const { columns } = words;
  const right = "right" as const;
  const draws = kpis.find(({ evidence }) => evidence.times !== null)?.evidence.times?.draws ?? 0;
  return {
    id: `typical-times-${vendor}`,
    caption: words.times,
    columns: [
      { id: "kpi", label: text.columns.kpi },
      { id: "median", label: columns.medianRatio, align: right },
      { id: "p90", label: columns.p90Ratio, align: right },
      { id: "restricted-mean", label: columns.meanRatio, align: right },
      { id: "geometric-mean", label: columns.geometric, align: right },
      { id: "middle-ratio", label: columns.middle, align: right },
      { id: "unfinished", label: columns.unfinished, align: right },
    ],
    rows: kpis.flatMap((kpi) => timesRow(kpi, context)),
    note: words.timesNote(formatCount(draws, language)),
  };
}

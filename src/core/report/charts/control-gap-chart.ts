import type { KpiComparison } from "../../pilot/comparison.ts";
import { exponential } from "../../stats/elementary/exponential.ts";
import { addedChangeCell } from "../change-per-week.ts";
import type { WeeklyChart } from "../chart-spec.ts";
import type { ReportContext } from "../report-context.ts";

/** Percent for ratios (the gap is a logarithm), percentage points for shares. */
function drawn(gap: number | null, { scale, unit }: KpiComparison): number | null {
  if (gap === null) return null;
  if (scale === "ratio") return (exponential(gap) - 1) * 100;
  return unit === "share" ? gap * 100 : gap;
}

/**
 * Did the pilot's channels and those kept on the old system move alike before the pilot, and apart
 * after it began? The gap between them week by week; null without controls.
 *
 * @example controlGapChart("hearth", kpi, context)?.series.length // 2
 */
export function controlGapChart(
  vendor: string,
  kpi: KpiComparison,
  context: ReportContext,
): WeeklyChart | null {
  const { controls } = kpi.evidence;
  if (controls === null || controls.gaps.length < 2) return null;
  const { evidenceText: words, text, names, language } = context;
  const id = `control-gap-${kpi.id}-${vendor}`;
  const pointsOf = (isPilot: boolean) =>
    controls.gaps
      .filter((one) => one.isPilot === isPilot)
      .map(({ week, gap }) => ({ week, value: drawn(gap, kpi) }));
  const axisLabel = kpi.scale === "ratio" ? words.gapAxis : words.gapAxisPoints;
  return {
    kind: "weekly",
    id,
    title: words.gapChart(
      names.kpi(kpi.id),
      addedChangeCell(controls.preTrend, kpi, language).text,
    ),
    description: words.gapDescription,
    axisLabel,
    series: [
      { label: text.columns.baseline, points: pointsOf(false) },
      { label: text.columns.pilot, points: pointsOf(true) },
    ],
    table: {
      id: `${id}-table`,
      caption: axisLabel,
      columns: [
        { id: "week", label: text.columns.week },
        { id: "period", label: text.figures.period },
        { id: "gap", label: axisLabel, align: "right" },
      ],
      rows: controls.gaps.map(({ week, isPilot, gap }) => ({
        id: week,
        cells: [
          { text: week },
          { text: isPilot ? text.columns.pilot : text.columns.baseline },
          addedChangeCell({ estimate: gap, interval: null }, kpi, language),
        ],
      })),
    },
  };
}

import type { Comparison, KpiComparison } from "../../pilot/comparison.ts";
import type { DifferenceScale } from "../../pilot/kpi/difference-scale.ts";
import type { IntervalsChart } from "../chart-spec.ts";
import type { PilotWords } from "../pilot-words.ts";
import { comparisonTable } from "../tables/comparison-table.ts";

/**
 * At which number on the axis does a value of this KPI stand? Shares in percentage points, as they are
 * spoken of; ratios and net scores as they are.
 *
 * @example drawnValue(csat, -0.042) // -4.2
 */
export function drawnValue(kpi: KpiComparison, value: number): number {
  return kpi.scale === "difference" && kpi.unit === "share" ? value * 100 : value;
}

/**
 * Where on the axis of the difference does the declared target stand, seen from the baseline?
 *
 * Null without a target. For times told as a median the target is one for the median, and stands in its
 * proportion to the baseline's median; beside it goes the change of the median itself, see `drawnMedian`.
 *
 * @example drawnTarget({ ...csat, target: 0.85, baseline: { ...baseline, estimate: 0.8 } }) // 5
 */
export function drawnTarget(kpi: KpiComparison): number | null {
  const { target, baseline, scale } = kpi;
  const from = baseline.estimate;
  if (target === null || from === null) return null;
  if (scale === "difference") return drawnValue(kpi, target - from);
  return proportion(target, baseline.median ?? from);
}

function proportion(value: number | null, to: number | null): number | null {
  return value === null || to === null || value <= 0 || to <= 0 ? null : value / to;
}

/**
 * How did the median change, on the axis where the means are compared? Drawn only beside a target, which
 * for such times is one for the median; null for everything else.
 *
 * @example drawnMedian({ ...time, target: 300, baseline: { ...b, median: 400 }, pilot: { ...p, median: 200 } }) // 0.5
 */
export function drawnMedian({ target, scale, baseline, pilot }: KpiComparison): number | null {
  return target === null || scale === "difference"
    ? null
    : proportion(pilot.median, baseline.median);
}

function rowsOf(kpis: readonly KpiComparison[], { names, text }: PilotWords) {
  return kpis.flatMap((kpi) => {
    const { estimate, interval } = kpi.difference;
    if (estimate === null || interval === null) return [];
    const margin = kpi.marginLimit === null ? {} : { margin: drawnValue(kpi, kpi.marginLimit) };
    const aim = drawnTarget(kpi);
    const median = drawnMedian(kpi);
    return [
      {
        label: names.kpi(kpi.id),
        estimate: drawnValue(kpi, estimate),
        low: drawnValue(kpi, interval[0]),
        high: drawnValue(kpi, interval[1]),
        verdict: text.verdict[kpi.verdict],
        ...margin,
        ...(aim === null ? {} : { target: aim }),
        ...(median === null ? {} : { median }),
      },
    ];
  });
}

function descriptionOf(rows: IntervalsChart["rows"], { text }: PilotWords): string {
  const { intervalsDescription, intervalsOnTarget, intervalsOnMedian } = text.charts;
  if (rows.some(({ median }) => median !== undefined)) return intervalsOnMedian;
  return rows.some(({ target }) => target !== undefined) ? intervalsOnTarget : intervalsDescription;
}

function isDrawable(kpi: KpiComparison, scale: DifferenceScale): boolean {
  if (kpi.scale !== scale) return false;
  return scale === "ratio" || kpi.unit === "share";
}

/**
 * Which KPIs changed between the baseline and this vendor's pilot, and how surely?
 *
 * `scale` picks the KPIs: ratios of times (no change is 1), or differences of shares in percentage
 * points (no change is 0). Null when no KPI of that scale has an interval.
 *
 * @example intervalsChart("hearth", comparison, "ratio", context)?.rows[0]?.estimate // 0.66
 */
export function intervalsChart(
  vendor: string,
  comparison: Comparison,
  scale: DifferenceScale,
  context: PilotWords,
): IntervalsChart | null {
  const kpis = comparison.kpis.filter((kpi) => isDrawable(kpi, scale));
  const rows = rowsOf(kpis, context);
  if (rows.length === 0) return null;
  const { charts } = context.text;
  const judged = kpis.filter((kpi) => kpi.difference.interval !== null);
  const count = (verdict: string) => judged.filter((kpi) => kpi.verdict === verdict).length;
  const name = context.names.vendor(vendor);
  return {
    kind: "intervals",
    id: `intervals-${scale}-${vendor}`,
    scale,
    title: charts.intervals(name, count("better"), count("worse"), rows.length),
    description: descriptionOf(rows, context),
    axisLabel: scale === "ratio" ? charts.ratioAxis : charts.differenceAxis,
    rows,
    table: comparisonTable(vendor, { ...comparison, kpis: judged }, context, scale),
  };
}

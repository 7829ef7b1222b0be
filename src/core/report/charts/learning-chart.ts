import type { KpiComparison } from "../../pilot/comparison.ts";
import type { WeeklyChart } from "../chart-spec.ts";
import { kpiDifference } from "../kpi-value.ts";
import type { ReportContext } from "../report-context.ts";

/** Percent of change for ratios, percentage points for shares, all else as it is. */
function drawn(effect: number | null, { scale, unit }: KpiComparison): number | null {
  if (effect === null) return null;
  if (scale === "ratio") return (effect - 1) * 100;
  return unit === "share" ? effect * 100 : effect;
}

/**
 * How large was the effect in each week of the pilot? Null where fewer than two weeks have one.
 *
 * @example learningChart("hearth", kpi, context)?.series[0]?.points.length // 6
 */
export function learningChart(
  vendor: string,
  kpi: KpiComparison,
  context: ReportContext,
): WeeklyChart | null {
  const { learning } = kpi.evidence;
  if (learning === null || learning.weeks.filter(({ effect }) => effect !== null).length < 2) {
    return null;
  }
  const { evidenceText: words, text, names, language } = context;
  const name = names.kpi(kpi.id);
  const written = (value: number | null) => kpiDifference(value, kpi, language);
  const id = `learning-${kpi.id}-${vendor}`;
  return {
    kind: "weekly",
    id,
    title: words.learningChart(name, written(learning.firstTwoWeeks), written(learning.laterWeeks)),
    description: words.learningDescription(name),
    axisLabel: kpi.scale === "ratio" ? words.learningAxis : words.learningAxisPoints,
    series: [
      {
        label: text.columns.pilot,
        points: learning.weeks.map(({ week, effect }) => ({ week, value: drawn(effect, kpi) })),
      },
    ],
    table: {
      id: `${id}-table`,
      caption: words.learning,
      columns: [
        { id: "week", label: text.columns.week },
        { id: "effect", label: words.learningAxis, align: "right" },
        { id: "tickets", label: text.columns.tickets, align: "right" },
      ],
      rows: learning.weeks.map(({ week, isWashIn, effect, n }) => ({
        id: week,
        cells: [
          { text: week, ...(isWashIn ? { mark: words.washIn } : {}) },
          { text: written(effect), value: effect },
          { text: String(n), value: n },
        ],
      })),
    },
  };
}
